using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Draws numbers over time as lines: one for each part, broken where something is missing.</summary>
internal sealed class PeriodLines
{
    /// <summary>More numbers have no marker and no whisker each, but a band.</summary>
    private const int MostMarkers = 60;

    /// <summary>The part of the color that bounds of projections have.</summary>
    private const double Paler = 0.5;

    private readonly Plot _plot;
    private readonly NumberAxis _axis;
    private readonly int _width;

    /// <param name="plot">The plot.</param>
    /// <param name="axis">The axis of the numbers.</param>
    /// <param name="width">The width of the picture, in pixels.</param>
    internal PeriodLines(Plot plot, NumberAxis axis, int width) => (_plot, _axis, _width) = (plot, axis, width);

    /// <summary>Draws a line.</summary>
    internal void Add(PeriodLine line, Color color, float width = 2)
    {
        bool isSparse = line.Marks.Count <= MostMarkers;
        foreach (IReadOnlyList<PeriodMark> run in line.Runs())
        {
            if (!isSparse)
                Band(run, color);
            Connect(run, color, width, isSparse);
        }

        for (int place = 1; place < line.Marks.Count; place++)
        {
            PeriodMark before = line.Marks[place - 1], after = line.Marks[place];
            if ((before.Value.Point is null || after.Value.Point is null) && !line.IsMissingBetween(before, after))
            {
                BoundsGuide.Add(_plot, (before.Middle, _axis.At(before.Value)), (after.Middle, _axis.At(after.Value)),
                    before.IsProjected || after.IsProjected ? color.WithAlpha(Paler) : color);
            }
        }

        foreach (PeriodMark mark in line.Marks)
        {
            if (isSparse || mark.Value.Point is null)
                Marks.Whisker(_plot, mark.Middle, _axis.At(mark.Value), mark.IsProjected ? color.WithAlpha(Paler) : color, _axis);
        }
    }

    /// <summary>Marks where parts of different definitions or vintages meet.</summary>
    internal void AddSeam(double at, ChartColors colors)
    {
        _plot.Add.Plottable(new DashedLine([new(at, 0)], colors.Muted, 1, areDots: true));
        ScottPlot.Plottables.Text name = _plot.Add.Text("seam", at, _axis.Most);
        name.LabelStyle = Plots.Label(colors, "seam");
        name.LabelStyle.ForeColor = colors.Muted;
        name.LabelStyle.FontSize = 10;
        name.OffsetX = 3;
    }

    /// <summary>Projected numbers are hollow, and the lines that lead to them dashed.</summary>
    private void Connect(IReadOnlyList<PeriodMark> run, Color color, float width, bool hasMarkers)
    {
        int start = 0;
        while (start < run.Count)
        {
            int end = start + 1;
            while (end < run.Count && run[end].IsProjected == run[start].IsProjected)
                end++;
            // A projected part begins at the last known number.
            int from = run[start].IsProjected && start > 0 ? start - 1 : start;
            var places = new Coordinates[end - from];
            for (int place = from; place < end; place++)
                places[place - from] = PlaceOf(run[place]);
            places = ThinnedLine.Of(places, _width);
            // One projected number alone has no line: it would be one from the top of the plot to the bottom.
            if (run[start].IsProjected && places.Length > 1)
                _plot.Add.Plottable(new DashedLine(places, color, width));
            else if (!run[start].IsProjected)
                _plot.Add.ScatterLine(places, color).LineWidth = width;
            if (hasMarkers || places.Length == 1)
                Points([.. run.Skip(start).Take(end - start)], color, run[start].IsProjected);
            start = end;
        }
    }

    private void Points(PeriodMark[] marks, Color color, bool areHollow) => _plot.Add.Plottable(new WholeMarkers(
        Array.ConvertAll(marks, PlaceOf), areHollow ? MarkerShape.OpenCircle : MarkerShape.FilledCircle, 6, color));

    private Coordinates PlaceOf(PeriodMark mark) => new(mark.Middle, _axis.At(mark.Value.Point!.Value));

    private void Band(IReadOnlyList<PeriodMark> run, Color color)
    {
        (double X, double Top, double Bottom)[] band = [.. run.Where(mark => mark.Value.HasBounds)
            .Select(mark => (mark.Middle, _axis.At(mark.Value.Upper!.Value), _axis.At(mark.Value.Lower!.Value)))];
        if (band.Length < 2)
            return;
        ScottPlot.Plottables.FillY fill = _plot.Add.FillY(band, one => one);
        fill.FillColor = color.WithAlpha(0.2);
        fill.LineWidth = 0;
        fill.MarkerSize = 0;
    }
}
