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

    internal static ChartContent OfMeans(
        IReadOnlyList<(string Name, SampleSummary Summary)> means, ISourced from, string? title, ChartOptions options)
    {
        Unit? unit = UnitOf(means.Select(one => (one.Name, one.Summary.Mean)));
        Part[] parts = [.. means.Select(one => new Part(one.Name, Of(one.Summary, unit), $" (n = {one.Summary.Count:N0})"))];
        string name = UnitText.NameOf(unit) is { } known ? $"Mean, {known}, " : "Mean ";
        return Of(parts, unit, new(from, Titled(title, "Means of", [.. means.Select(one => one.Name)]),
                $"{name}with 95% confidence intervals (Student's t)", "95% confidence interval "),
            parts.Any(part => part.Value is { Point: not null, HasBounds: false }) ? ["Dots alone: too few values for an interval."] : [],
            options);
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
            ? $"Difference: {comparison.Difference.ToString("+", CultureInfo.InvariantCulture)}"
                + (comparison.Ratio.IsKnown ? $", {comparison.Ratio.ToString(null, CultureInfo.InvariantCulture)}." : ".")
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
        var colors = new ChartColors(options);
        int shown = parts.Length <= Rows.Most(options) ? parts.Length : Rows.Most(options);
        DotRow[] rows = [.. parts.Take(shown).Select(part => new DotRow(
            part.Name, NumberText.Of(part.Value, unit, options.NumberFormat) + (part.Value.IsKnown ? part.Suffix : ""),
            [new(part.Value, ColorOf(part.Name, colors, options))]))];
        if (shown < parts.Length)
            notes = [.. notes, FormattableString.Invariant($"The first {shown} of {parts.Length}; a higher picture has more.")];
        if (parts.Any(part => part.Value is { IsKnown: true, Point: null }))
            notes = [.. notes, "Without a dot: only bounds are known."];
        NamedMark[] named = [.. parts.Select(part => new NamedMark(part.Name, part.Value))];
        return new(new(title, around.Subtitle, notes, Description.OfDots(title, named, unit, options, around.Interval)), around.From,
            [new(Dots.Draw(rows, unit, options))]) { EnoughHeight = Rows.EnoughFor(rows.Length) };
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

    private static string Suffix(CohortRate rate) =>
        FormattableString.Invariant($" ({rate.Proportion.Successes:N0} of {rate.Proportion.Trials:N0})");

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
