using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>The Herfindahl-Hirschman index over time, with the thresholds of the merger guidelines.</summary>
internal static class ConcentrationPicture
{
    // Of the US Department of Justice and the Federal Trade Commission.
    private const double Moderate = 1000, High = 1800, Monopoly = 10_000;

    /// <summary>The least upper end of the axis, so that both thresholds are on it.</summary>
    private const double Least = 2500;

    private static readonly Unit Points = Unit.Count("point", "points");

    internal static ChartContent Of<TKey>(ResultList<MarketConcentration<TKey>> concentration, ChartOptions options)
        where TKey : notnull
    {
        if (concentration.Count == 0)
            throw new ArgumentException("The list has no concentration of any period, so there is nothing to draw.", nameof(concentration));
        Series series = concentration.ToSeries(one => one.Period, one => one.Herfindahl.Fraction, Unit.Percent);
        PeriodLine percent = PeriodLine.Of("", series);
        HashSet<TimePeriod> observed = [.. concentration.WithoutProjections().Select(one => one.Period)];
        PeriodLine line = percent with
        {
            Marks = [.. percent.Marks.Select(mark => mark with
            {
                Value = mark.Value.Select(share => share * 100),
                IsProjected = !observed.Contains(mark.Period),
            })],
        };
        string title = options.Title ?? ((ITabular)concentration).ToView().Title ?? "Market concentration";
        List<string> notes = [
            .. SeriesPicture.Notes([line], options),
            "Dotted: 1,000 and 1,800 points, above which a market is moderately and highly concentrated (US merger guidelines, 2023)."];
        return new(
            new(title, Subtitle.Of(null, [series.Grain], title) is { Length: > 0 } grain
                    ? $"Herfindahl-Hirschman index in points, {char.ToLowerInvariant(grain[0])}{grain[1..]}"
                    : "Herfindahl-Hirschman index in points",
                [string.Join(" ", notes)], Description.OfLines(title, [line], Points, options)),
            concentration, [new(Draw(line, options))]);
    }

    private static Plot Draw(PeriodLine line, ChartOptions options)
    {
        var colors = new ChartColors(options);
        Plot plot = Plots.New(colors);
        double most = Math.Clamp(Extent.Of(line.Marks.Select(mark => mark.Value)).Most, Least, Monopoly);
        var axis = new NumberAxis([0, most], Points, options with { Scale = AxisScale.Linear }, hasZero: true);
        var names = new EndLabels([.. new[] { Moderate, High }.Select(at => (at, NameOf(at, colors)))]);
        plot.Axes.Right.MinimumSize = names.Width + 4;
        Plots.Set(plot, axis);
        // So that a marker at the top is not cut.
        plot.Axes.SetLimitsY(0, axis.Most * 1.02);
        Plots.Set(plot, new TimeAxis(line.Marks.Select(mark => mark.Period), options.Width - 90 - names.Width));
        AxisLimits limits = plot.Axes.GetLimits();
        foreach (double at in new[] { Moderate, High })
            plot.Add.Plottable(new DashedLine([new(limits.Left, at), new(limits.Right, at)], colors.Muted, 1.5f, areDots: true));
        new PeriodLines(plot, axis, options.Width).Add(line, colors.First);
        plot.Add.Plottable(names);
        return plot;
    }

    private static LabelStyle NameOf(double threshold, ChartColors colors)
    {
        LabelStyle label = Plots.Label(colors, UnitText.Of(threshold, null, "N0"));
        label.ForeColor = colors.Muted;
        return label;
    }
}
