namespace StateOfAi.Data;

/// <summary>
/// The sum of one end of many extents: exact while all are finite, infinite if one is open, and <see langword="null"/> if one is missing.
/// </summary>
internal sealed class ExtentEnds
{
    private readonly ExactSum _finite = new();
    private double _open;
    private int _infinite;
    private int _missing;

    /// <summary>The sum of all ends.</summary>
    internal double? All => Sum(_missing, _infinite, 0);

    internal void Add(double? end)
    {
        if (end is not { } number)
            _missing++;
        else if (double.IsInfinity(number))
            (_open, _infinite) = (number, _infinite + 1);
        else
            _finite.Add(number);
    }

    /// <summary>The sum of all ends except one.</summary>
    internal double? Without(double? end) =>
        end is not { } number ? Sum(_missing - 1, _infinite, 0)
        : double.IsInfinity(number) ? Sum(_missing, _infinite - 1, 0)
        : Sum(_missing, _infinite, number);

    private double? Sum(int missing, int infinite, double without) =>
        missing > 0 ? null : infinite > 0 ? _open : without == 0 ? _finite.Total : _finite.Without(without);
}
