using System.Globalization;

namespace StateOfAi.Data;

/// <summary>How rows refer to the sources below the table.</summary>
internal static class SourceNumbers
{
    internal static string Of(TableRow row) => string.Join(", ", row.SourceNumbers.Select(Text));

    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
