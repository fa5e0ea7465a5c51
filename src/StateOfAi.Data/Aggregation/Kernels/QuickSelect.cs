using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// Finds the value at a rank without a full sort: quickselect (C. A. R. Hoare, Comm. ACM 4, 1961, 321), with the pivot taken from a sample
/// if there are many values (R. W. Floyd, R. L. Rivest, Comm. ACM 18, 1975, 165).
/// </summary>
internal static class QuickSelect
{
    private const int Few = 32;
    private const int Many = 600;

    /// <summary>
    /// Moves the value at a rank to its position, with smaller values before it and larger ones after it, and returns it.
    /// </summary>
    internal static T Select<T>(Span<T> values, int rank)
        where T : INumber<T>
    {
        // Each round most likely at least halves what is left; if it keeps failing to, sorting is better.
        for (int tries = 2 * BitOperations.Log2((uint)values.Length + 1); values.Length > Few && tries > 0; tries--)
        {
            T pivot = values.Length > Many ? OfSample(values, rank) : MedianOf3(values[0], values[values.Length / 2], values[^1]);
            int low = 0, high = values.Length - 1;
            while (low <= high)
            {
                while (values[low] < pivot)
                    low++;
                while (values[high] > pivot)
                    high--;
                if (low > high)
                    break;
                (values[low], values[high]) = (values[high], values[low]);
                low++;
                high--;
            }

            if (rank > high && rank < low)
                return pivot;
            int first = rank <= high ? 0 : low;
            values = values[first..(rank <= high ? high + 1 : values.Length)];
            rank -= first;
        }

        values.Sort();
        return values[rank];
    }

    /// <summary>
    /// A value slightly beyond the rank, on the side with more values, so that the rank is almost surely in the smaller part.
    /// </summary>
    private static T OfSample<T>(Span<T> values, int rank)
        where T : INumber<T>
    {
        double count = values.Length, logarithm = Math.Log(count), size = 0.5 * Math.Exp(2 * logarithm / 3);
        double margin = 0.5 * Math.Sqrt(logarithm * size * (count - size) / count) * Math.Sign((count / 2) - rank);
        double before = rank * size / count;
        int first = Math.Max(0, (int)(rank - before - margin)), end = Math.Min(values.Length, (int)(rank + size - before - margin) + 1);
        return Select(values[first..Math.Max(end, rank + 1)], rank - first);
    }

    /// <summary>The smallest of one or more values.</summary>
    internal static T Min<T>(ReadOnlySpan<T> values)
        where T : INumber<T>
    {
        T least = values[0];
        foreach (T value in values)
            least = value < least ? value : least;
        return least;
    }

    private static T MedianOf3<T>(T first, T second, T third)
        where T : INumber<T> =>
        T.Max(T.Min(first, second), T.Min(T.Max(first, second), third));
}
