namespace StateOfAi.Data.Queries;

/// <summary>
/// Computes sample variances from sums and sums of squares: (Σx² - (Σx)² / n) / (n - 1). If numbers are far from zero compared with
/// their spread, the difference has lost digits, and another query asks for the sums of x - s, whose variance is that of x, with shifts s
/// near the means of such groups.
/// </summary>
internal sealed class Variances<TKey>
    where TKey : notnull
{
    /// <summary>
    /// How much of the sum of squares must be left of the difference: sums of many doubles are good to some 12 digits, and variances should
    /// be to 9.
    /// </summary>
    private const double LeastLeft = 1.0 / 256;

    /// <summary>
    /// The same for each of a few numbers. In any order, the sum of n squares is off by at most n units of 2^-53, and the square of the sum
    /// by twice that; a variance that is to be good to 10 digits may lose the others.
    /// </summary>
    private const double LeastLeftOfEach = 3 * 1.2e-16 * 1e10;

    /// <summary>The difference of two numbers compared with them, above which it is good to 10 digits, even of rounded decimals.</summary>
    private const double LeastRange = 1e-5;

    private const int MostQueries = 8;

    /// <summary>How many ranges a shift may be away from a mean: the variance is seldom below a sixth of the range, squared.</summary>
    private const double Reach = 2;

    private readonly KeyedRows<TKey> _cells;
    private readonly double?[] _variances;

    // By the place of the group.
    private readonly Dictionary<int, (double Mean, double Range)> _open = [];

    internal Variances(KeyedRows<TKey> cells) => (_cells, _variances) = (cells, new double?[cells.Count]);

    /// <summary>Computes the variances.</summary>
    /// <param name="askAbout">Asks for the sums about shifts.</param>
    /// <param name="cancellation">Cancels between queries.</param>
    /// <returns>
    /// The variances, in the order of the groups; none for fewer than two numbers, or if the groups that lose digits are too many and too
    /// different.
    /// </returns>
    internal async Task<IReadOnlyList<double?>> ComputeAsync(
        Func<Shifts, Task<KeyedRows<TKey>>> askAbout, CancellationToken cancellation)
    {
        for (int place = 0; place < _variances.Length; place++)
        {
            CellRow cell = _cells[place];
            if (cell.Present < 2)
                continue;
            (double? sum, double? least, double? most) = cell.Doubles;
            if (least == most)
                _variances[place] = 0;
            else if (cell.Present == 2 && OfTwo(least, most) is { } ofTwo)
                _variances[place] = ofTwo;
            else if (Variance(cell.Present, sum, cell.Squares) is { } variance)
                _variances[place] = variance;
            else if (sum is { } finite && double.IsFinite(finite) && double.IsFinite(cell.Squares ?? double.NaN))
                _open[place] = (finite / cell.Present, most!.Value - least!.Value);
        }

        for (int query = 0; query < MostQueries && _open.Count > 0; query++)
        {
            cancellation.ThrowIfCancellationRequested();
            var shifts = new Shifts(Near([.. _open.Values]));
            Take(shifts, await askAbout(shifts).ConfigureAwait(false));
        }

        return _variances;
    }

    /// <summary>
    /// A shift for each run of means that lie close together compared with the ranges of their numbers; most means first.
    /// </summary>
    private static IReadOnlyList<double> Near((double Mean, double Range)[] cells)
    {
        Array.Sort(cells);
        List<(double Shift, int Count)> runs = [];
        foreach ((double mean, double range) in cells)
        {
            if (runs.Count > 0 && Math.Abs(mean - runs[^1].Shift) <= Reach * range)
                runs[^1] = (runs[^1].Shift, runs[^1].Count + 1);
            else
                runs.Add((mean, 1));
        }

        return [.. runs.OrderByDescending(run => run.Count).Select(run => run.Shift)];
    }

    private void Take(Shifts shifts, KeyedRows<TKey> about)
    {
        foreach ((int place, (double mean, double range)) in _open.ToArray())
        {
            if (!about.TryGet(_cells.KeyOf(place), out CellRow? cell) || cell.Present != _cells[place].Present)
            {
                throw new InvalidOperationException(
                    $"The rows of '{_cells.KeyOf(place)}' changed between the two queries that its variance needs; query rows that do not "
                    + "change.");
            }

            int nearest = Enumerable.Range(0, shifts.Count).MinBy(shift => Math.Abs(shifts[shift] - mean));
            (double? sum, double? squares) = ((IWideCellRow)cell).Shifted(nearest);
            if (Variance(cell.Present, sum, squares) is { } variance)
            {
                _variances[place] = variance;
                _open.Remove(place);
            }
            else if (sum is { } less && Math.Abs(shifts[nearest] - mean) <= Reach * range)
            {
                // The mean about which to ask next is better known now.
                _open[place] = (shifts[nearest] + (less / cell.Present), range);
            }
        }
    }

    /// <summary>The variance of two numbers, half the square of their difference, which loses no digits to a sum of squares.</summary>
    private static double? OfTwo(double? least, double? most)
    {
        double range = most - least ?? 0;
        return double.IsFinite(range * range) && range >= LeastRange * Math.Max(Math.Abs(least ?? 0), Math.Abs(most ?? 0))
            ? range * range / 2
            : null;
    }

    private static double? Variance(long count, double? sum, double? squares)
    {
        if (sum is not { } total || squares is not { } ofSquares || !double.IsFinite(total) || !double.IsFinite(ofSquares))
            return null;
        double deviations = ofSquares - (total / count * total);
        return deviations >= Math.Min(LeastLeft, LeastLeftOfEach * (count + 2)) * ofSquares ? deviations / (count - 1) : null;
    }
}
