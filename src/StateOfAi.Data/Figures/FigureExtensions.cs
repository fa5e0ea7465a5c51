namespace StateOfAi.Data;

/// <summary>Sums over figures, as LINQ has them over numbers.</summary>
public static class FigureExtensions
{
    /// <summary>
    /// The sum of figures of one unit, with bounds. Not known, with the reason, when there are none, when one is missing (it is not zero),
    /// or when units or currencies differ.
    /// </summary>
    /// <remarks>Exact in decimal up to about 7.9e28, in double precision beyond.</remarks>
    public static Estimate<Quantity> Sum(this IEnumerable<Figure?> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return FigureSum.Of([.. figures]);
    }

    /// <summary>The sum of a figure of each row, with bounds; not known as for <see cref="Sum(IEnumerable{Figure})"/>.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="figure">The figure of a row; <see langword="null"/> where it is missing.</param>
    public static Estimate<Quantity> Sum<T>(this IEnumerable<T> rows, Func<T, Figure?> figure)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(figure);
        return FigureSum.Of([.. rows.Select(figure)]);
    }
}
