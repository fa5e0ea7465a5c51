using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Draws numbers by age as a line, broken where something is missing.</summary>
internal static class AgeLines
{
    /// <summary>Lines with more numbers have no markers but at breaks.</summary>
    private const int MostMarkers = 40;

    private const float MarkerSize = 6;
    private const double OfPale = 0.5;

    /// <summary>Draws the parts between numbers.</summary>
    internal static void Connect(Plot plot, AgeLine line, Color color, NumberAxis axis)
    {
        for (int place = 1; place < line.Marks.Count; place++)
        {
            AgeMark before = line.Marks[place - 1], after = line.Marks[place];
            BoundsGuide.Add(plot, (before.Age, axis.At(before.Value)), (after.Age, axis.At(after.Value)), color);
            if (before.Value.Point is not { } from || after.Value.Point is not { } to)
                continue;
            Coordinates[] ends = [new(before.Age, axis.At(from)), new(after.Age, axis.At(to))];
            if (after.IsOpen || before.IsOpen)
                plot.Add.Plottable(new DashedLine(ends, color, 2));
            else
                plot.Add.ScatterLine(ends, color).LineWidth = 2;
        }
    }

    /// <summary>Draws the numbers, above all lines: those that may still change are hollow or, if only bounds are known, pale.</summary>
    internal static void Mark(Plot plot, AgeLine line, Color color, NumberAxis axis, ChartColors colors)
    {
        bool hasMarkers = line.Marks.Count <= MostMarkers;
        for (int place = 0; place < line.Marks.Count; place++)
        {
            AgeMark mark = line.Marks[place];
            bool isPale = mark.IsOpen && mark.Value.Point is null;
            Marks.Whisker(plot, mark.Age, axis.At(mark.Value), isPale ? colors.Pale(color, OfPale) : color, axis);
            if (mark.Value.Point is not { } point || !(hasMarkers || mark.IsOpen || IsAlone(line, place)))
                continue;
            Coordinates[] at = [new(mark.Age, axis.At(point))];
            plot.Add.Plottable(new WholeMarkers(at, MarkerShape.FilledCircle, MarkerSize, mark.IsOpen ? colors.Background : color));
            if (mark.IsOpen)
                plot.Add.Plottable(new WholeMarkers(at, MarkerShape.OpenCircle, MarkerSize, color));
        }
    }

    /// <summary>What is drawn: from number to number, from bound to bound, and each marker.</summary>
    internal static IEnumerable<CoordinateLine> Drawn(AgeLine line, NumberAxis axis)
    {
        for (int place = 0; place < line.Marks.Count; place++)
        {
            AgeMark mark = line.Marks[place];
            if (mark.Value.Size is not { } size)
                continue;
            yield return Between(mark.Age, mark.Value.Lower ?? size, mark.Age, mark.Value.Upper ?? size);
            if (place == 0 || line.Marks[place - 1] is not { Value.Size: { } from } before)
                continue;
            // The sides of a guide, or twice the same line.
            yield return Between(before.Age, before.Value.Lower ?? from, mark.Age, mark.Value.Lower ?? size);
            yield return Between(before.Age, before.Value.Upper ?? from, mark.Age, mark.Value.Upper ?? size);
        }

        CoordinateLine Between(int age, double from, int otherAge, double to) => new(age, axis.At(from), otherAge, axis.At(to));
    }

    private static bool IsAlone(AgeLine line, int place) =>
        line.Marks.ElementAtOrDefault(place - 1).Value.Point is null && line.Marks.ElementAtOrDefault(place + 1).Value.Point is null;
}
