using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>
/// A line of very many numbers with those that can be seen: the first, the last, the smallest and the largest of each pixel. The line that
/// connects them covers the same pixels as that of all: Jugel and others, "M4", 2014.
/// </summary>
internal static class ThinnedLine
{
    private const int PerPixel = 4;

    /// <summary>How many numbers are drawn at most.</summary>
    internal static int MostOf(int width) => PerPixel * width;

    /// <param name="places">The numbers, from left to right.</param>
    /// <param name="width">The width of the picture, in pixels.</param>
    internal static Coordinates[] Of(Coordinates[] places, int width)
    {
        if (places.Length <= MostOf(width))
            return places;
        double perNumber = width / (places[^1].X - places[0].X);
        List<Coordinates> kept = [];
        for (int first = 0, next; first < places.Length; first = next)
        {
            int pixel = PixelOf(first), least = first, most = first;
            for (next = first + 1; next < places.Length && PixelOf(next) == pixel; next++)
            {
                if (places[next].Y < places[least].Y)
                    least = next;
                if (places[next].Y > places[most].Y)
                    most = next;
            }

            int[] seen = [first, Math.Min(least, most), Math.Max(least, most), next - 1];
            kept.AddRange(seen.Distinct().Select(place => places[place]));
        }

        return [.. kept];

        int PixelOf(int place) => (int)((places[place].X - places[0].X) * perNumber);
    }
}
