namespace StateOfAi.Data.Charts;

/// <summary>Titles of results that have none.</summary>
internal static class Titles
{
    private const int MostNames = 3;

    /// <summary>The names of the lines and their periods, such as "AMD and NVIDIA, 2023 to 2025".</summary>
    internal static string OfLines(IReadOnlyList<PeriodLine> lines)
    {
        TimePeriod[] periods = [.. lines.SelectMany(line => line.Marks).Select(mark => mark.Period).OrderBy(period => period.Start)];
        string from = periods[0].ShortName, to = periods[^1].ShortName;
        return $"{Names([.. lines.Select(line => line.Name).Where(name => name.Length > 0)])}{from}{(from == to ? "" : $" to {to}")}";
    }

    private static string Names(string[] names) => names.Length switch
    {
        0 => "",
        1 => names[0] + ", ",
        <= MostNames => $"{string.Join(", ", names[..^1])} and {names[^1]}, ",
        _ => FormattableString.Invariant($"{names[0]}, {names[1]} and {names.Length - 2} more, "),
    };
}
