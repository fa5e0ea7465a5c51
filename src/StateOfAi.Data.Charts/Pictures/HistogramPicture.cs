using ScottPlot;
using ScottPlot.TickGenerators;

namespace StateOfAi.Data.Charts;

/// <summary>How often values are in each of several bins.</summary>
internal static class HistogramPicture
{
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
        string name = UnitText.NameOf(sample.Unit) ?? "Values";
        string title = options.Title ?? (((ITabular)sample).ToView().Title is { } own and not "Sample" ? own
            : $"Distribution of {known.Count:N0} {(known.Count == 1 ? "value" : "values")}");
        var axis = new NumberAxis([known.Values[0], known.Values[^1]], sample.Unit, options, hasZero: false);
        Bins bins = new(axis.IsLogarithmic ? [.. known.Values.Select(axis.At)] : known.Values);
        Plot plot = Draw(bins, known, sample.Unit, options);
        List<string> notes = sample.Missing == 0 ? [] :
        [
            FormattableString.Invariant($"{sample.Missing:N0} of {sample.Count + sample.Missing:N0} values are missing, ")
                + "and in none of the numbers.",
        ];
        return new(
            new(title, $"{char.ToUpperInvariant(name[0])}{name[1..]}; height: number of values", notes,
                Describe(title, bins, known, axis, options) + (sample.Missing == 0 ? "" : " " + notes[0])), sample, [new(plot)]);
    }

    private static Plot Draw(Bins bins, Sample known, Unit unit, ChartOptions options)
    {
        var colors = new ChartColors(options);
        Plot plot = Plots.New(colors);
        var counts = new NumberAxis(
            [bins.Counts.Max()], null, options with { Scale = AxisScale.Linear, NumberFormat = null }, hasZero: true);
        bool isLogarithmic = options.Scale is AxisScale.Logarithmic;
        var axis = new NumberAxis(
            isLogarithmic ? [Math.Pow(10, bins.First), Math.Pow(10, bins.Last)] : [bins.First, bins.Last], unit, options, hasZero: false);
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
        float width = options.Width - 90;
        plot.Axes.Bottom.TickGenerator = new NumericManual(Rows.Thinned(
            [.. axis.Ticks.Where(tick => tick.Position >= bins.First - free && tick.Position <= bins.Last + free)],
            width / (bins.Last - bins.First + (2 * free))));
        List<(double, LabelStyle)> lines = [];
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
            lines.Add((axis.At(at), Plots.Label(colors, $"{name} {UnitText.Of(at, unit, options.NumberFormat)}")));
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
        return FormattableString.Invariant($"Histogram: {title}, from {Text(known.Values[0])} to {Text(known.Values[^1])}. ")
            + $"{mean}{NumberText.InWords(Mark.Of(known.Median), known.Unit, options.NumberFormat)}. "
            + FormattableString.Invariant(
                $"The highest bar, from {Text(from)} to {Text(to)}, is {bins.Counts[top]:N0} of {known.Count:N0}.");

        string Text(double number) => UnitText.InWords(number, known.Unit, options.NumberFormat);
    }
}
