using System.Globalization;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Charts;

/// <summary>Keys as names of parts.</summary>
internal static class KeyName
{
    internal static string Of<TKey>(TKey key) => key switch
    {
        TimePeriod period => period.ShortName,
        ITuple parts => string.Join(", ", Enumerable.Range(0, parts.Length).Select(place => Of(parts[place]))),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => key?.ToString() ?? "",
    };
}
