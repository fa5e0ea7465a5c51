namespace StateOfAi.Data.Charts;

/// <summary>Says what is seen in a picture.</summary>
internal static class Description
{
    private const int MostNamed = 5;

    /// <summary>The part of the range of a line that is seen as a rise or a fall.</summary>
    private const double Visible = 0.05;

    internal static string OfLines(string title, IReadOnlyList<PeriodLine> lines, Unit? unit, ChartOptions options,
        string what = "Line chart of", string parts = "lines")
    {
        List<string> sentences =
            [lines.Count == 1 ? $"Line chart: {title}." : FormattableString.Invariant($"{what} {lines.Count} {parts}: {title}.")];
        sentences.AddRange(lines.Take(MostNamed).Select(line => OfLine(line, unit, options)));
        if (lines.Count > MostNamed)
            sentences.Add(FormattableString.Invariant($"And {lines.Count - MostNamed} more."));
        return string.Join(' ', sentences);
    }

    internal static string OfParts(string title, IReadOnlyList<NamedMark> parts, Unit? unit, ChartOptions options)
    {
        IEnumerable<string> named =
            parts.Take(MostNamed).Select(part =>
                $"{part.Name}: {NumberText.InWords(part.Value, unit, options.NumberFormat)}{(part.IsProjected ? " (projected)" : "")}");
        string more = parts.Count > MostNamed ? FormattableString.Invariant($"; and {parts.Count - MostNamed} more") : "";
        return $"Bar chart: {title}. {string.Join("; ", named)}{more}.";
    }

    /// <param name="title">The title.</param>
    /// <param name="axes">What is on the axes.</param>
    /// <param name="points">The rows.</param>
    /// <param name="name">Returns the name of a row.</param>
    /// <param name="x">Shows a number on the bottom axis.</param>
    /// <param name="y">Shows a number on the left axis.</param>
    internal static string OfPoints(
        string title, string axes, ScatterRows points, Func<int, string?> name, Func<Mark, string> x, Func<Mark, string> y)
    {
        ScatterPoint least = points.All.MinBy(point => point.Y.Size), most = points.All.MaxBy(point => point.Y.Size);
        string start = $"Scatter chart of {Counted.Of(points.Count, "point")}: {title}. {axes}.";
        return points.Count == 1 ? $"{start} {Named(least)}." : $"{start} Lowest: {Named(least)}. Highest: {Named(most)}.";

        string Named(ScatterPoint point) =>
            (name(point.Row) is { Length: > 0 } known ? $"{known}, " : "") + $"{y(point.Y)} at {x(point.X)}";
    }

    internal static string OfPeriodBars(string title, IReadOnlyList<PeriodMark> marks, Unit? unit, ChartOptions options) =>
        $"Bar chart over time: {title}. {OfLine(new("", marks), unit, options)}";

    /// <param name="title">The title.</param>
    /// <param name="parts">The rows.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="options">The options, of which the format matters.</param>
    /// <param name="interval">What bounds are, before them.</param>
    internal static string OfDots(
        string title, IReadOnlyList<NamedMark> parts, Unit? unit, ChartOptions options, string interval = "")
    {
        NamedMark[] known = [.. parts.Where(part => part.Value.IsKnown)];
        string start = $"Dot chart of {Counted.Of(parts.Count, "row")}: {title}.";
        if (parts.Count <= MostNamed)
            return $"{start} {string.Join("; ", parts.Select(Text))}.";
        List<string> sentences = [start];
        if (known.Length > 0)
        {
            NamedMark most = known.MaxBy(part => part.Value.Size!.Value), least = known.MinBy(part => part.Value.Size!.Value);
            sentences.Add(most.Value.Size > least.Value.Size
                ? $"Largest: {Text(most)}. Smallest: {Text(least)}."
                : $"{Text(most)}{(known.Length > 1 ? ", as all" : "")}.");
        }

        if (known.Length < parts.Count)
            sentences.Add(FormattableString.Invariant($"{parts.Count - known.Length} not available."));
        return string.Join(' ', sentences);

        string Text(NamedMark part) => $"{part.Name}, {NumberText.InWords(part.Value, unit, options.NumberFormat)}"
            + (part.Value is { HasBounds: true, Point: not null, Lower: { } lower, Upper: { } upper }
                ? $" ({interval}{UnitText.InWords(lower, unit, options.NumberFormat)} to "
                    + $"{UnitText.InWords(upper, unit, options.NumberFormat)})"
                : "");
    }

    private static string OfLine(PeriodLine line, Unit? unit, ChartOptions options)
    {
        string name = line.Name.Length == 0 ? "" : line.Name + ": ";
        if (EndsOf(line) is not { } known)
            return $"{name}{(name.Length == 0 ? "N" : "n")}o number is known.";
        (PeriodMark first, PeriodMark last, PeriodMark peak, PeriodMark low) = known;
        string ends = first == last ? Text(first) : $"{(name.Length == 0 ? "F" : "f")}rom {Text(first)} to {Text(last)}";
        string top = IsWithin(peak) ? $", with a peak of {Text(peak)}" : "";
        string bottom = IsWithin(low) ? $"{(top.Length > 0 ? " and" : ", with")} a low of {Text(low)}" : "";
        TimePeriod[] unknown = [
            .. line.Marks.Where(mark => mark.Value.Size is null).Select(mark => mark.Period), .. line.MissingPeriods];
        string gaps = unknown.Length == 0 ? "" : $"; not available: {Missing.Names([.. unknown.OrderBy(period => period.Start)])}";
        return $"{name}{ends}{top}{bottom}{gaps}.";

        // The first and the last number are said anyway, and what is hardly above or below them is not seen.
        bool IsWithin(PeriodMark mark) => Math.Min(From(first, mark), From(last, mark)) > Visible * From(low, peak);

        double From(PeriodMark one, PeriodMark other) => Math.Abs(other.Value.Size!.Value - one.Value.Size!.Value);

        string Text(PeriodMark mark) => NumberText.InSentence(mark.Value, unit, options.NumberFormat)
            + $"{(mark.IsProjected ? " (projected)" : "")} {WordBefore(mark.Period.Grain)}{mark.Period.ShortName}";
    }

    private static string WordBefore(Grain grain) => grain switch
    {
        Grain.Span => "over ",
        // Its name begins with "as of".
        Grain.AsOf => "",
        _ => "in ",
    };

    /// <summary>The first, the last, the largest and the smallest number, of what can be a million.</summary>
    private static (PeriodMark First, PeriodMark Last, PeriodMark Peak, PeriodMark Low)? EndsOf(PeriodLine line)
    {
        (PeriodMark First, PeriodMark Last, PeriodMark Peak, PeriodMark Low)? ends = null;
        foreach (PeriodMark mark in line.Marks)
        {
            if (mark.Value.Size is { } size)
            {
                ends = ends is not { } known ? (mark, mark, mark, mark)
                    : (known.First, mark, size > known.Peak.Value.Size ? mark : known.Peak, size < known.Low.Value.Size ? mark : known.Low);
            }
        }

        return ends;
    }
}
