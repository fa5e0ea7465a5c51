using System.Globalization;

namespace StateOfAi.Data.Charts;

/// <summary>A number of each cohort as dots, in the order of the cohorts.</summary>
internal static class CohortsPicture
{
    internal static ChartContent OfRates(ResultList<CohortRate> rates, ChartOptions options)
    {
        Part[] parts = [.. rates.Select(rate => new Part(rate.Name, Of(rate), Suffix(rate)))];
        Fraction[] levels = [.. rates.Select(rate => rate.Interval.Level).Distinct()];
        string interval = levels is [var level] ? $"{level.ToPercent().ToString("G6", CultureInfo.InvariantCulture)} " : "";
        return Of(parts, Unit.Percent,
            new(rates, Titled(rates.ToView().Title, "Rates of", [.. rates.Select(rate => rate.Name)]),
                $"Percent, with {interval}confidence intervals (Wilson)", $"{interval}confidence interval "), [], options);
    }

    /// <param name="means">The means, with the numbers of rows of their cohorts.</param>
    /// <param name="from">What they rest on.</param>
    /// <param name="title">The title of the cohorts.</param>
    /// <param name="options">How the picture looks.</param>
    internal static ChartContent OfMeans(
        IReadOnlyList<(string Name, long Rows, SampleSummary Summary)> means, ISourced from, string? title, ChartOptions options)
    {
        Unit? unit = UnitOf(means.Select(one => (one.Name, one.Summary.Mean)));
        Part[] parts = [.. means.Select(one => new Part(one.Name, Of(one.Summary, unit), $" ({CountOf(one.Rows, one.Summary)})"))];
        List<string> notes = [];
        if (means.FirstOrDefault(one => one.Summary.Mean.IsKnown && one.Rows > one.Summary.Count)
            is { Summary: { } summary, Rows: var rows })
        {
            notes.Add($"{CountOf(rows, summary)}: the other rows are not in the mean, such as those with a missing value or bounds only.");
        }

        if (parts.Any(part => part.Value is { Point: not null, HasBounds: false }))
            notes.Add("Dots alone: too few values for an interval.");
        string own = Titled(title, "Means of", [.. means.Select(one => one.Name)]);
        return Of(parts, unit, new(from, own, SubtitleOfMeans(options.Title ?? own, unit), "95% confidence interval "), notes, options);
    }

    internal static ChartContent OfNumbers(IReadOnlyList<CohortValue> numbers, ISourced from, string? title, ChartOptions options)
    {
        Unit? unit = UnitOf(numbers.Select(one => (one.Name, one.Value)));
        return Of([.. numbers.Select(one => new Part(one.Name, Mark.Of(one.Value), ""))], unit,
            new(from, Titled(title, "", [.. numbers.Select(one => one.Name)]), Subtitle.Of(unit, [], "", options.Scale)), [], options);
    }

    internal static ChartContent OfComparison(CohortComparison comparison, ChartOptions options)
    {
        CohortValue[] both = [comparison.Group, comparison.Reference];
        Unit? unit = UnitOf(both.Select(one => (one.Name, one.Value)));
        string difference = comparison.Difference.IsKnown
            ? $"{both[0].Name} less {both[1].Name}: {comparison.Difference.ToString("+", CultureInfo.InvariantCulture)}"
                + (comparison.Ratio.IsKnown
                    ? $"; {both[0].Name} divided by {both[1].Name}: {comparison.Ratio.ToString(null, CultureInfo.InvariantCulture)}." : ".")
            : "The difference is not available.";
        string title = ((ITabular)comparison).ToView().Title ?? $"{both[0].Name} against {both[1].Name}";
        return Of([.. both.Select(one => new Part(one.Name, Mark.Of(one.Value), ""))], unit,
            new(comparison, title, Subtitle.Of(unit, [], title, options.Scale)), [difference], options);
    }

    private static ChartContent Of(Part[] parts, Unit? unit, Around around, List<string> notes, ChartOptions options)
    {
        if (parts.Length == 0)
            throw new ArgumentException("There are no cohorts, so there is nothing to draw.", nameof(parts));
        string title = options.Title ?? around.Title;
        options = options.WithOneScale(unit, parts.SelectMany(part => part.Value.All));
        var colors = new ChartColors(options);
        // Bounds that look like intervals would be taken for them.
        bool isGray = around.Interval.Length > 0;
        int shown = parts.Length <= Rows.Most(options) ? parts.Length : Rows.Most(options);
        DotRow[] rows = [.. parts.Take(shown).Select(part => new DotRow(
            part.Name, NumberText.Of(part.Value, unit, options.NumberFormat) + (part.Value.IsKnown ? part.Suffix : ""),
            [new(part.Value, isGray && IsOnlyBounded(part) ? colors.Muted : ColorOf(part.Name, colors, options))]))];
        if (shown < parts.Length)
            notes = [.. notes, FormattableString.Invariant($"The first {shown} of {parts.Length}; a higher picture has more.")];
        if (parts.Any(IsOnlyBounded))
        {
            notes = [.. notes, isGray
                ? "Gray, without a dot: only bounds are known, which are not a confidence interval."
                : "Without a dot: only bounds are known."];
        }

        NamedMark[] named = [.. parts.Select(part => new NamedMark(part.Name, part.Value))];
        return new(new(title, around.Subtitle, notes, Description.OfDots(title, named, unit, options, around.Interval)), around.From,
            [new(Dots.Draw(rows, unit, options))])
        {
            EnoughHeight = Rows.EnoughFor(rows.Length),
        };
    }

    private static ScottPlot.Color ColorOf(string name, ChartColors colors, ChartOptions options) =>
        options.Highlight is null && !options.Colors.ContainsKey(name) ? colors.First : colors.Of(name, 0);

    private static Mark Of(CohortRate rate)
    {
        Mark own = Mark.Of(rate.Proportion.Percent);
        return rate.Interval is { Lower: { } lower, Upper: { } upper } && own.Point is { } point
            ? new(lower.Value, point, upper.Value)
            : own;
    }

    private static bool IsOnlyBounded(Part part) => part.Value is { IsKnown: true, Point: null };

    /// <summary>The counts of a rate; if some outcomes are unknown, the fewest and the most.</summary>
    private static string Suffix(CohortRate rate)
    {
        Proportion counts = rate.Proportion;
        string most = counts.Missing == 0 ? "" : FormattableString.Invariant($" to {counts.Successes + counts.Missing:N0}");
        return FormattableString.Invariant($" ({counts.Successes:N0}{most} of {counts.Trials:N0})");
    }

    /// <summary>The number of values of a mean, and that of the rows if there are more.</summary>
    private static string CountOf(long rows, SampleSummary summary) => FormattableString.Invariant($"n = {summary.Count:N0}")
        + (rows > summary.Count ? FormattableString.Invariant($" of {rows:N0}") : "");

    private static string SubtitleOfMeans(string title, Unit? unit)
    {
        string? mean = title.Contains("mean", StringComparison.OrdinalIgnoreCase) ? null : "mean";
        string text = string.Join(", ",
            new[] { mean, UnitText.NameOf(unit), "with 95% confidence intervals (Student's t)" }.OfType<string>());
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>A mean with Student's interval: Welch's, against a group that is zero without variation.</summary>
    private static Mark Of(SampleSummary summary, Unit? unit)
    {
        Mark own = Mark.Of(summary.Mean);
        return unit is not null && own.Point is { } point
            && WelchTest.Between(summary, Sample.Of([0, 0], unit)).Interval is { Lower: { } lower, Upper: { } upper }
            ? new(lower.Value, point, upper.Value)
            : own;
    }

    private static string Titled(string? title, string what, string[] names) =>
        title ?? (what.Length == 0 ? Titles.Names(names) : $"{what} {Titles.Names(names)}");

    private static Unit? UnitOf(IEnumerable<(string Name, Estimate<Quantity> Value)> numbers)
    {
        (string Name, Unit Unit)[] units = [.. numbers
            .Select(one => (one.Name, (one.Value.Point ?? one.Value.Lower ?? one.Value.Upper)?.Unit!)).Where(one => one.Item2 is not null)];
        return Array.Find(units, one => one.Unit != units[0].Unit) is { Unit: not null } other
            ? throw new ArgumentException(
                $"'{units[0].Name}' is in {units[0].Unit.Plural} and '{other.Name}' in {other.Unit.Plural}, which cannot share an axis.",
                nameof(numbers))
            : units.Length == 0 ? null : units[0].Unit;
    }

    private readonly record struct Part(string Name, Mark Value, string Suffix);

    private readonly record struct Around(ISourced From, string Title, string Subtitle, string Interval = "");
}
