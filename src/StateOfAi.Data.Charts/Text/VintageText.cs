namespace StateOfAi.Data.Charts;

/// <summary>Words about cohorts by age.</summary>
internal static class VintageText
{
    private const int MostNamed = 5, MostWhole = 1_000_000;

    /// <summary>The format of retentions: whole percents, unless they would have too many digits for a cell.</summary>
    internal static string? FormatOf(DrawnCohorts cohorts, ChartOptions options) => options.NumberFormat
        ?? (cohorts.Marks.All(mark => mark.Value.All.All(end => Math.Abs(end) < MostWhole)) ? "F0" : null);

    /// <summary>What a reader of cells must know.</summary>
    internal static IReadOnlyList<string> OfCells(DrawnCohorts cohorts)
    {
        AgeMark[] marks = cohorts.Marks;
        List<string> notes = [];
        if (Array.Exists(marks, mark => mark.Age == 0 && mark.Value.IsKnown))
            notes.Add("Gray: age 0, always 100%.");
        if (Array.Exists(marks, mark => !mark.Value.IsKnown))
            notes.Add("Outlined: not available.");
        if (Array.Exists(cohorts.Lines, line => line.Marks.Count <= cohorts.HighestAge))
            notes.Add("Blank: not yet reached.");
        if (Array.Exists(marks, mark => mark.IsOpen && mark.Value.IsKnown))
            notes.Add($"Dashed border: {OpenWords(marks)}.");
        AgeMark[] colored = Array.FindAll(marks, mark => mark is { Age: > 0, Value: { IsKnown: true, Point: null } });
        bool hasRange = Array.Exists(colored, mark => mark.Value.HasBounds);
        bool hasBound = Array.Exists(colored, mark => !mark.Value.HasBounds);
        if (hasRange || hasBound)
        {
            notes.Add(hasRange && hasBound ? "Ranges have the color of their middle, bounds their own."
                : hasRange ? "Ranges have the color of their middle." : "Bounds are colored like numbers.");
        }

        notes.AddRange(LeftOut(cohorts));
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }

    /// <summary>What a reader of lines must know.</summary>
    /// <param name="cohorts">The cohorts.</param>
    /// <param name="words">The words for the colors of the oldest and of the newest; <see langword="null"/> if colors say nothing.</param>
    internal static IReadOnlyList<string> OfLines(DrawnCohorts cohorts, (string Low, string High)? words)
    {
        AgeMark[] known = Array.FindAll(cohorts.Marks, mark => mark.Value.IsKnown);
        List<string> notes = [];
        if (words is { } colors)
            notes.Add($"From {colors.Low} (the oldest cohort) to {colors.High} (the newest).");
        if (Array.Exists(known, mark => mark.IsOpen))
        {
            string pale = Array.Exists(known, mark => mark.IsOpen && mark.Value.Point is null)
                ? "Dashed, hollow or pale"
                : "Dashed and hollow";
            notes.Add($"{pale}: {OpenWords(known)}.");
        }

        if (known.Length < cohorts.Marks.Length && known.Length > 0)
            notes.Add("Breaks in a line: not available.");
        if (Array.Exists(known, mark => mark.Value.IsMoreThan || mark.Value.IsLessThan))
            notes.Add("Arrows: at least, or at most.");
        if (Array.Exists(known, mark => mark.Value is { HasBounds: true, Point: null }))
            notes.Add("Whiskers without a point: between two bounds.");
        notes.AddRange(LeftOut(cohorts));
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }

    /// <summary>
    /// What is seen: the largest number, the last of each cohort or, if there are many, of the oldest and of the newest, and what is
    /// missing.
    /// </summary>
    internal static string Describe(string kind, string title, DrawnCohorts cohorts, string? format)
    {
        AgeLine[] lines = cohorts.Lines;
        List<string> sentences = [$"{kind} of {Counted.Of(lines.Length, "cohort")} by age. {title}."];
        AgeLine[] known = [.. lines.Where(line => line.LastKnown is { Age: > 0 })];
        (string Name, AgeMark Mark)[] marks = [.. lines.SelectMany(line => line.Marks.Select(mark => (line.Name, mark)))
            .Where(one => one.mark is { Age: > 0, Value.IsKnown: true })];
        if (marks.Length > 1)
        {
            (string name, AgeMark most) = marks.MaxBy(one => one.Mark.Value.Size!.Value);
            sentences.Add($"Largest after age 0: {name}, {At(most)}.");
        }

        sentences.AddRange((known.Length <= MostNamed ? known : [known[0], known[^1]]).Select(
            line => $"{line.Name}: {At(line.LastKnown!.Value)}."));
        string[] young = [.. lines.Where(line => line.LastKnown is { Age: 0 }).Select(line => line.Name)];
        if (young.Length > 0)
        {
            sentences.Add(young.Length <= MostNamed
                ? $"{string.Join(", ", young)}: age 0 only."
                : FormattableString.Invariant($"{young.Length} cohorts: age 0 only."));
        }

        int missing = cohorts.Marks.Count(mark => !mark.Value.IsKnown), bounds = marks.Count(one => one.Mark.Value.Point is null);
        if (bounds > 0)
            sentences.Add($"Only bounds are known of {Counted.Of(bounds, "value")}.");
        if (missing > 0)
            sentences.Add($"{Counted.Of(missing, "value")} not available.");
        return string.Join(' ', [.. sentences, .. LeftOut(cohorts)]);

        string At(AgeMark mark) => FormattableString.Invariant($"{NumberText.Of(mark.Value, Unit.Percent, format)} at age {mark.Age}");
    }

    /// <summary>Numbers that may still change.</summary>
    private static string OpenWords(AgeMark[] marks)
    {
        AgeMark[] open = Array.FindAll(marks, mark => mark.IsOpen && mark.Value.IsKnown);
        return Array.TrueForAll(open, mark => mark.IsProjected) ? "projected"
            : Array.Exists(open, mark => mark.IsProjected) ? "projected, or unfinished period" : "unfinished period";
    }

    private static IEnumerable<string> LeftOut(DrawnCohorts cohorts)
    {
        AgeLine[] without = Array.FindAll(cohorts.Empty, line => !line.HasStart);
        AgeLine[] other = Array.FindAll(cohorts.Empty, line => line.HasStart);
        if (without.Length > 0)
            yield return $"No number at age 0: {Missing.Names(Array.ConvertAll(without, line => line.Period))}.";
        if (other.Length > 0)
            yield return $"No percentages: {Missing.Names(Array.ConvertAll(other, line => line.Period))}.";
        int highest = cohorts.Lines.Max(line => line.Marks.Count) - 1;
        if (highest > cohorts.HighestAge && Array.Exists(cohorts.Lines, line => line.LastKnown is not null))
            yield return FormattableString.Invariant($"Above age {cohorts.HighestAge}: not available.");
    }
}
