namespace StateOfAi.Data.Charts;

/// <summary>Titles of results that have none.</summary>
internal static class Titles
{
    private const int MostNames = 3;

    /// <summary>The names of the lines and their periods, such as "AMD and NVIDIA, 2023 to 2025".</summary>
    internal static string OfLines(IReadOnlyList<PeriodLine> lines)
    {
        PeriodMark[] marks = [.. lines.Where(line => line.Marks.Count > 0).SelectMany(line => new[] { line.Marks[0], line.Marks[^1] })];
        string periods = OfPeriods([marks.MinBy(mark => mark.Start), marks.MaxBy(mark => mark.Start)]);
        string names = Names([.. lines.Select(line => line.Name).Where(name => name.Length > 0)]);
        return names.Length == 0 ? periods : $"{names}, {periods}";
    }

    /// <summary>The first and the last of some periods, such as "2023 to 2025".</summary>
    internal static string OfPeriods(IReadOnlyList<PeriodMark> marks)
    {
        const string to = " to ";
        TimePeriod first = marks[0].Period, last = marks[^1].Period;
        // Names of spans are two dates each, of which the first and the last are enough.
        return first == last ? first.ShortName
            : first.ShortName.Contains(to, StringComparison.Ordinal) || last.ShortName.Contains(to, StringComparison.Ordinal)
                ? FormattableString.Invariant($"{first.Start:uuuu-MM-dd} to {last.End:uuuu-MM-dd}")
            : $"{first.ShortName} to {last.ShortName}";
    }

    /// <summary>Names as in a sentence, or the first and the number of the others.</summary>
    internal static string Names(string[] names) => names.Length switch
    {
        0 => "",
        1 => names[0],
        <= MostNames => $"{string.Join(", ", names[..^1])} and {names[^1]}",
        _ => FormattableString.Invariant($"{names[0]}, {names[1]} and {names.Length - 2} more"),
    };
}
