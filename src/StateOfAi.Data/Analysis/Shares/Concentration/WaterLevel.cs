namespace StateOfAi.Data;

/// <summary>
/// The most even division that the bounds allow: every part is filled to a common level within its bounds, max(lower, min(upper, level)).
/// Every other division with the same sum majorizes it (A. F. Veinott, Least d-majorized network flows, 1971), so each measure of
/// concentration is least for it. Sums below and above a level are kept, so that a level costs two searches.
/// </summary>
internal sealed class WaterLevel
{
    private readonly double[] _lowers;
    private readonly double[] _uppers;
    private readonly double[] _breaks;
    private readonly Sums _below;
    private readonly Sums _above;

    internal WaterLevel(IEnumerable<double> lowers, IEnumerable<double> uppers)
    {
        _lowers = [.. lowers.Order()];
        _uppers = [.. uppers.Order()];
        _breaks = [.. _lowers.Concat(_uppers).Where(double.IsFinite).Distinct().Order()];
        _below = new(_uppers, fromEnd: false);
        _above = new(_lowers, fromEnd: true);
    }

    /// <summary>The levels at which another part reaches a bound, in ascending order.</summary>
    internal IReadOnlyList<double> Breaks => _breaks;

    internal int Count => _lowers.Length;

    /// <summary>How many parts have no upper bound.</summary>
    internal int OpenCount => _uppers.Count(double.IsPositiveInfinity);

    internal double Sum(double level) => At(level) is var (low, high) ? _below.Of[low] + _above.Of[high] + Filled(low, high, level) : 0;

    /// <summary>The sum of squared shares at a level.</summary>
    internal double Squares(double level)
    {
        (int low, int high) = At(level);
        double sum = Sum(level);
        return (_below.Squares[low] + _above.Squares[high] + (Filled(low, high, level) * level)) / (sum * sum);
    }

    /// <summary>The Shannon entropy of the shares at a level, in nats: ln sum - (sum of x ln x) / sum.</summary>
    internal double Entropy(double level)
    {
        (int low, int high) = At(level);
        double sum = Sum(level);
        return Math.Log(sum)
            - ((_below.Logs[low] + _above.Logs[high] + (level == 0 ? 0 : Filled(low, high, level) * Math.Log(level))) / sum);
    }

    /// <summary>The combined share of the largest parts at a level.</summary>
    internal double Largest(int count, double level)
    {
        (int low, int high) = At(level);
        int above = Math.Min(count, high), filled = Math.Min(count - above, Count - low - high),
            below = Math.Min(count - above - filled, low);
        return (_above.Of[above] + (filled == 0 ? 0 : filled * level) + (_below.Of[low] - _below.Of[low - below])) / Sum(level);
    }

    /// <summary>The Gini coefficient of the shares at a level: the sum of (2 rank - n - 1) x, over n times the sum.</summary>
    internal double Gini(double level)
    {
        (int low, int high) = At(level);
        int filled = Count - low - high;
        double below = (2 * _below.Ranked[low]) - ((Count + 1) * _below.Of[low]),
            above = (2 * _above.Ranked[high]) - ((Count + 1) * _above.Of[high]);
        return (below + above + (Filled(low, high, level) * ((2 * low) + filled - Count))) / (Count * Sum(level));
    }

    /// <summary>
    /// The level at which the sum of squared shares is least. There, the level equals the sum of squares divided by the sum; between two
    /// breaks, only the parts at their bounds count, since the filled parts are on both sides of the equation.
    /// </summary>
    internal double LevelOfLeastSquares() => Level(sums => sums.Squares, level => level, ratio => ratio);

    /// <summary>The level at which the entropy is greatest: its logarithm is the sum of x ln x over the sum.</summary>
    internal double LevelOfMostEntropy() => Level(sums => sums.Logs, Math.Log, Math.Exp);

    /// <summary>The level at which the parts add up to a sum.</summary>
    internal double LevelOf(double sum)
    {
        int next = FirstBreak(level => Sum(level) >= sum);
        if (next == 0)
            return _breaks[0];
        double last = _breaks[next - 1];
        (int low, int high) = At(last);
        int filled = Count - low - high;
        double most = next < _breaks.Length ? _breaks[next] : double.PositiveInfinity;
        return filled == 0 ? last : Math.Clamp((sum - _below.Of[low] - _above.Of[high]) / filled, last, most);
    }

    private double Level(Func<Sums, double[]> weighted, Func<double, double> scale, Func<double, double> inverse)
    {
        // A level of zero divides nothing.
        int next = FirstBreak(level => level > 0 && At(level) is var (low, high) && _below.Of[low] + _above.Of[high] is var bound
            && (bound == 0 ? 0 : scale(level) * bound) >= weighted(_below)[low] + weighted(_above)[high]);
        double last = next == 0 ? 0 : _breaks[next - 1], most = next < _breaks.Length ? _breaks[next] : double.PositiveInfinity;
        if (next == 0 && most > 0)
            return most;
        (int below, int above) = At(last);
        double atBounds = _below.Of[below] + _above.Of[above];
        // If no part is at a bound, all filled parts are equal at any level.
        if (atBounds == 0)
            return double.IsFinite(most) && most > 0 ? most : last + 1;
        return Math.Clamp(inverse((weighted(_below)[below] + weighted(_above)[above]) / atBounds), last, most);
    }

    private double Filled(int low, int high, double level) => Count - low - high is var filled && filled == 0 ? 0 : filled * level;

    /// <summary>How many parts are at their upper bound, and how many at their lower.</summary>
    private (int Low, int High) At(double level) => (FirstAbove(_uppers, level), Count - FirstAbove(_lowers, level));

    private static int FirstAbove(double[] rising, double limit)
    {
        int place = Array.BinarySearch(rising, limit);
        if (place < 0)
            return ~place;
        while (place < rising.Length && rising[place] == limit)
            place++;
        return place;
    }

    private int FirstBreak(Func<double, bool> reached)
    {
        int low = 0, high = _breaks.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = reached(_breaks[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Sums of the first or last few of a sorted list.</summary>
    private sealed class Sums
    {
        internal Sums(double[] rising, bool fromEnd)
        {
            int count = rising.Length;
            (Of, Squares, Logs, Ranked) = (new double[count + 1], new double[count + 1], new double[count + 1], new double[count + 1]);
            for (int i = 0; i < count; i++)
            {
                int place = fromEnd ? count - 1 - i : i;
                double value = rising[place];
                Of[i + 1] = Of[i] + value;
                Squares[i + 1] = Squares[i] + (value * value);
                Logs[i + 1] = Logs[i] + (value == 0 ? 0 : value * Math.Log(value));
                Ranked[i + 1] = Ranked[i] + ((place + 1) * value);
            }
        }

        internal double[] Of { get; }

        internal double[] Squares { get; }

        internal double[] Logs { get; }

        internal double[] Ranked { get; }
    }
}
