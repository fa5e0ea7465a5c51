namespace StateOfAi.Data.Charts;

/// <summary>Words about cohorts by age.</summary>
internal static class VintageText
{
    private const int MostNamed = 5;

    /// <summary>What a reader of cells must know.</summary>
    internal static IReadOnlyList<string> OfCells(IReadOnlyList<AgeLine> lines)
    {
        AgeMark[] marks = [.. lines.SelectMany(line => line.Marks)];
        List<string> notes = [];
        if (Array.Exists(marks, mark => mark.Age == 0 && mark.Value.IsKnown))
            notes.Add("Gray: age 0, which is always 100%.");
        if (Array.Exists(marks, mark => !mark.Value.IsKnown))
            notes.Add("Outlined: not available.");
        if (lines.Select(line => line.Marks.Count).Distinct().Count() > 1)
            notes.Add("Blank: not yet reached.");
        if (Array.Exists(marks, mark => mark.IsPartial && mark.Value.IsKnown))
            notes.Add("Dashed border: the period is not over.");
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }

    /// <summary>What is seen: the last number of each cohort or, if there are many, of the oldest and of the newest.</summary>
    internal static string Describe(string kind, string title, AgeLine[] lines)
    {
        List<string> sentences =
            [FormattableString.Invariant($"{kind} of {lines.Length} {(lines.Length == 1 ? "cohort" : "cohorts")} by age. {title}.")];
        AgeLine[] known = [.. lines.Where(line => line.LastKnown is { Age: > 0 })];
        sentences.AddRange((known.Length <= MostNamed ? known : [known[0], known[^1]]).Select(Of));
        string[] young = [.. lines.Where(line => line.LastKnown is { Age: 0 }).Select(line => line.Name)];
        if (young.Length > 0)
        {
            sentences.Add(young.Length <= MostNamed
                ? $"{string.Join(", ", young)}: age 0 only."
                : FormattableString.Invariant($"{young.Length} cohorts: age 0 only."));
        }

        int missing = lines.Sum(line => line.Marks.Count(mark => !mark.Value.IsKnown));
        if (missing > 0)
            sentences.Add($"{Counted.Of(missing, "retention")} not available.");
        return string.Join(' ', sentences);
    }

    private static string Of(AgeLine line) => FormattableString.Invariant(
        $"{line.Name}: {NumberText.Of(line.LastKnown!.Value.Value, Unit.Percent, null)} at age {line.LastKnown.Value.Age}.");
}
