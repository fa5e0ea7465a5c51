using System.Globalization;

namespace StateOfAi.Data.Charts;

/// <summary>Keys as names of parts.</summary>
internal static class KeyName
{
    internal static string Of<TKey>(TKey key) => key switch
    {
        Enum name => Words.OfName(name.ToString()),
        TimePeriod period => period.ShortName,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => key?.ToString() ?? "",
    };
}
