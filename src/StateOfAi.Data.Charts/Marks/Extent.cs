namespace StateOfAi.Data.Charts;

/// <summary>The smallest and the largest of the numbers on an axis.</summary>
internal struct Extent()
{
    internal double Least { get; private set; } = double.PositiveInfinity;

    internal double Most { get; private set; } = double.NegativeInfinity;

    /// <summary>Both; none if there is no number.</summary>
    internal readonly double[] Ends => Least > Most ? [] : [Least, Most];

    internal static Extent Of(IEnumerable<Mark> marks)
    {
        Extent extent = new();
        foreach (Mark mark in marks)
            extent.Add(mark);
        return extent;
    }

    internal void Add(double number) => (Least, Most) = (Math.Min(Least, number), Math.Max(Most, number));

    internal void Add(Mark mark)
    {
        if (mark.Lower is { } lower)
            Add(lower);
        if (mark.Point is { } point)
            Add(point);
        if (mark.Upper is { } upper)
            Add(upper);
    }
}
