using ScottPlot;
using ScottPlot.TickGenerators;

namespace StateOfAi.Data.Charts;

/// <summary>How often values are in each of several bins.</summary>
internal static class HistogramPicture
{
    /// <summary>What is left and right of the data, in pixels.</summary>
    private const float Beside = 90;

    internal static ChartContent Of(Sample sample, ChartOptions options)
    {
        if (sample.Count == 0)
        {
            throw new ArgumentException(sample.Missing == 0
                ? "The sample has no values, so there is nothing to draw."
                : FormattableString.Invariant($"All {sample.Missing} values of the sample are missing, so there is nothing to draw."),
                nameof(sample));
        }

        Sample known = sample.WithoutMissing();
        options = options.Chosen(known.Values[0], known.Values[^1]);
        string title = options.Title ?? (((ITabular)sample).ToView().Title is { } own and not "Sample" ? own
            : $"Distribution of {known.Count:N0} {(known.Count == 1 ? "value" : "values")}");
        var axis = new NumberAxis([known.Values[0], known.Values[^1]], sample.Unit, options, hasZero: false);
        Bins bins = axis.IsLogarithmic ? new([.. known.Values.Select(axis.At)], widest: 1) : new(known.Values);
        Plot plot = Draw(bins, known, axis, options);
        ChartOptions alike = options.WithOneScale(
            sample.Unit, [known.Values[0], known.Values[^1], .. Mark.Of(known.Mean).All, .. Mark.Of(known.Median).All]);
        string subtitle = $"Left: number of values; bottom: {UnitText.NameOf(sample.Unit) ?? "values"}"
            + (axis.IsLogarithmic ? ", on a logarithmic scale" : "");
        string missing = sample.Missing == 0 ? "" : FormattableString.Invariant($"{sample.Missing:N0} more not available.");
        string note = FormattableString.Invariant($"n = {known.Count:N0}") + (missing.Length == 0 ? "." : $"; {missing}");
        return new(
            new(title, subtitle, [note], Describe(title, bins, known, axis, alike) + (missing.Length == 0 ? "" : " " + missing)),
            sample, [new(plot)]);
    }

    private static Plot Draw(Bins bins, Sample known, NumberAxis axis, ChartOptions options)
    {
        var colors = new ChartColors(options);
        Plot plot = Plots.New(colors);
        var counts = new NumberAxis(
            [bins.Counts.Max()], null, options with { Scale = AxisScale.Linear, NumberFormat = bins.Counts.Max() < 10 ? "N0" : null },
            hasZero: true);
        for (int place = 0; place < bins.Counts.Length; place++)
        {
            if (bins.Counts[place] == 0)
                continue;
            double left = bins.First + (place * bins.Width);
            ScottPlot.Plottables.Rectangle bar = plot.Add.Rectangle(left, left + bins.Width, 0, bins.Counts[place]);
            bar.FillColor = colors.First;
            bar.LineColor = colors.Background;
            bar.LineWidth = 1;
        }

        Plots.Set(plot, counts);
        plot.Axes.Left.TickGenerator = new NumericManual([.. counts.Ticks.Where(tick => tick.Position == Math.Round(tick.Position))]);
        double free = bins.Width * 0.3;
        plot.Axes.SetLimitsX(bins.First - free, bins.Last + free);
        float width = options.Width - Beside;
        plot.Axes.Bottom.TickGenerator = new NumericManual(axis.IsLogarithmic
            ? LogarithmicTicks.Of(bins.First, bins.Last, known.Unit, width)
            : Rows.Thinned(
                [.. new NumberAxis([bins.First, bins.Last], known.Unit, options, hasZero: false).Ticks
                    .Where(tick => tick.Position >= bins.First - free && tick.Position <= bins.Last + free)],
                width / (bins.Last - bins.First + (2 * free))));
        List<(double, LabelStyle, bool)> lines = [];
        double? mean = Mark.Of(known.Mean).Point, median = Mark.Of(known.Median).Point;
        Add(mean == median ? "mean and median" : "mean", mean, isDashed: false);
        Add("median", mean == median ? null : median, isDashed: true);
        plot.Axes.Top.MinimumSize = plot.Axes.Top.MaximumSize = TopLabels.Height;
        plot.Add.Plottable(new TopLabels(lines));
        return plot;

        void Add(string name, double? number, bool isDashed)
        {
            if (number is not { } at)
                return;
            Rows.AddLine(plot, axis.At(at), colors.Text, isDashed);
            lines.Add((axis.At(at), Plots.Label(colors, $"{name} {UnitText.Of(at, known.Unit, options.NumberFormat)}"), isDashed));
        }
    }

    private static string Describe(string title, Bins bins, Sample known, NumberAxis axis, ChartOptions options)
    {
        int top = Array.IndexOf(bins.Counts, bins.Counts.Max());
        double from = bins.First + (top * bins.Width), to = from + bins.Width;
        if (axis.IsLogarithmic)
            (from, to) = (Math.Pow(10, from), Math.Pow(10, to));
        string mean = known.Mean.IsKnown
            ? $"Mean {NumberText.InWords(Mark.Of(known.Mean), known.Unit, options.NumberFormat)}, median "
            : "Median ";
        string place = from == 0 && known.Values[0] >= 0 ? $"below {Text(to)}" : $"from {Text(from)} to {Text(to)}";
        string held = FormattableString.Invariant($"{bins.Counts[top]:N0} of {known.Count:N0}");
        string tallest = bins.Counts.Count(count => count > 0) == 1 ? "" : $" The tallest bar, {place}, holds {held}.";
        return $"Histogram{(axis.IsLogarithmic ? " on a logarithmic axis" : "")}. {title}, from {Text(known.Values[0])} to "
            + $"{Text(known.Values[^1])}. {mean}{NumberText.InWords(Mark.Of(known.Median), known.Unit, options.NumberFormat)}.{tallest}";

        string Text(double number) => UnitText.InWords(number, known.Unit, options.NumberFormat);
    }
}
