using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// The value at a place in an order, without sorting all: parts are exchanged around a value that is likely to be near (C. A. R. Hoare, Comm. ACM 4, 1961, 321), found in
/// a sample of many (R. W. Floyd, R. L. Rivest, Comm. ACM 18, 1975, 165).
/// </summary>
internal static class Selection
{
    private const int Few = 32;
    private const int Many = 600;

    /// <summary>Moves the value to its place, smaller ones before it and larger ones behind it, and gives it.</summary>
    internal static T Select<T>(Span<T> values, int place)
        where T : INumber<T>
    {
        // The part that is left is at most half each time, in all likelihood; where it was not, sorting is the better way.
        for (int tries = 2 * BitOperations.Log2((uint)values.Length + 1); values.Length > Few && tries > 0; tries--)
        {
            T pivot = values.Length > Many ? OfSample(values, place) : Middle(values[0], values[values.Length / 2], values[^1]);
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

            if (place > high && place < low)
                return pivot;
            int first = place <= high ? 0 : low;
            values = values[first..(place <= high ? high + 1 : values.Length)];
            place -= first;
        }

        values.Sort();
        return values[place];
    }

    /// <summary>A value a little beyond the place, on the side where more values are, so that the place is nearly sure to be in the smaller part.</summary>
    private static T OfSample<T>(Span<T> values, int place)
        where T : INumber<T>
    {
        double count = values.Length, logarithm = Math.Log(count), size = 0.5 * Math.Exp(2 * logarithm / 3);
        double margin = 0.5 * Math.Sqrt(logarithm * size * (count - size) / count) * Math.Sign((count / 2) - place);
        double before = place * size / count;
        int first = Math.Max(0, (int)(place - before - margin)), end = Math.Min(values.Length, (int)(place + size - before - margin) + 1);
        return Select(values[first..Math.Max(end, place + 1)], place - first);
    }

    /// <summary>The smallest of at least one value.</summary>
    internal static T Least<T>(ReadOnlySpan<T> values)
        where T : INumber<T>
    {
        T least = values[0];
        foreach (T value in values)
            least = value < least ? value : least;
        return least;
    }

    private static T Middle<T>(T first, T second, T third)
        where T : INumber<T> =>
        T.Max(T.Min(first, second), T.Min(T.Max(first, second), third));
}
