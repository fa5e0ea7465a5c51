using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Draws numbers by age as a line, broken where something is missing.</summary>
internal static class AgeLines
{
    /// <summary>Lines with more numbers have no markers but at breaks.</summary>
    private const int MostMarkers = 40;

    internal static void Add(Plot plot, AgeLine line, Color color, NumberAxis axis)
    {
        for (int place = 1; place < line.Marks.Count; place++)
        {
            AgeMark before = line.Marks[place - 1], after = line.Marks[place];
            if (before.Value.Point is not { } from || after.Value.Point is not { } to)
                continue;
            Coordinates[] ends = [new(before.Age, axis.At(from)), new(after.Age, axis.At(to))];
            if (after.IsPartial || before.IsPartial)
                plot.Add.Plottable(new DashedLine(ends, color, 2));
            else
                plot.Add.ScatterLine(ends, color).LineWidth = 2;
        }

        bool hasMarkers = line.Marks.Count <= MostMarkers;
        for (int place = 0; place < line.Marks.Count; place++)
        {
            AgeMark mark = line.Marks[place];
            Marks.Whisker(plot, mark.Age, axis.At(mark.Value), color, axis);
            if (mark.Value.Point is not { } point || !(hasMarkers || mark.IsPartial || IsAlone(line, place)))
                continue;
            plot.Add.Plottable(new WholeMarkers(
                [new(mark.Age, axis.At(point))], mark.IsPartial ? MarkerShape.OpenCircle : MarkerShape.FilledCircle, 6, color));
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
            if (place > 0 && line.Marks[place - 1] is { Value.Point: { } from } before && mark.Value.Point is { } to)
                yield return Between(before.Age, from, mark.Age, to);
        }

        CoordinateLine Between(int age, double from, int otherAge, double to) => new(age, axis.At(from), otherAge, axis.At(to));
    }

    private static bool IsAlone(AgeLine line, int place) =>
        line.Marks.ElementAtOrDefault(place - 1).Value.Point is null && line.Marks.ElementAtOrDefault(place + 1).Value.Point is null;
}
