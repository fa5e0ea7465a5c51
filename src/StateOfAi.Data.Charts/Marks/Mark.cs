namespace StateOfAi.Data.Charts;

/// <summary>A number to draw, with what is known of it.</summary>
internal readonly record struct Mark
{
    // Nullable numbers need twice the memory, and there can be millions.
    private readonly double _lower, _point, _upper;
    private readonly Ends _known;

    /// <param name="lower">The lower bound; none if it can be any smaller number.</param>
    /// <param name="point">The number; none if only bounds are known.</param>
    /// <param name="upper">The upper bound; none if it can be any larger number.</param>
    /// <param name="why">Why nothing is known.</param>
    internal Mark(double? lower, double? point, double? upper, string? why = null)
    {
        (_lower, _point, _upper, Why) = (lower ?? 0, point ?? 0, upper ?? 0, why);
        _known = (lower is null ? 0 : Ends.Lower) | (point is null ? 0 : Ends.Point) | (upper is null ? 0 : Ends.Upper);
    }

    [Flags]
    private enum Ends : byte
    {
        Lower = 1,
        Point = 2,
        Upper = 4,
    }

    internal double? Lower => _known.HasFlag(Ends.Lower) ? _lower : null;

    internal double? Point => _known.HasFlag(Ends.Point) ? _point : null;

    internal double? Upper => _known.HasFlag(Ends.Upper) ? _upper : null;

    internal string? Why { get; }

    /// <summary>Whether anything is known.</summary>
    internal bool IsKnown => (Lower ?? Point ?? Upper) is not null;

    /// <summary>Whether it is a single number without bounds.</summary>
    internal bool IsExact => Point is not null && Lower == Upper;

    /// <summary>Whether the bounds differ.</summary>
    internal bool HasBounds => Lower is { } lower && Upper is { } upper && lower < upper;

    /// <summary>Whether only a lower bound is known.</summary>
    internal bool IsMoreThan => Lower is not null && Point is null && Upper is null;

    /// <summary>Whether only an upper bound is known.</summary>
    internal bool IsLessThan => Upper is not null && Point is null && Lower is null;

    /// <summary>The numbers that are known, for the limits of axes.</summary>
    internal IEnumerable<double> All => new[] { Lower, Point, Upper }.OfType<double>().Where(double.IsFinite);

    /// <summary>What is known best, for the order of parts: the number, the middle of its bounds, or its only bound.</summary>
    internal double? Size => Point ?? (Lower + Upper) / 2 ?? Lower ?? Upper;

    internal static Mark Of(Operand? number)
    {
        if (number is null)
            return default;
        Estimate<Quantity> estimate = number.ToEstimate();
        return estimate.IsKnown
            ? new(estimate.Lower?.Value, estimate.Point?.Value, estimate.Upper?.Value)
            : new(null, null, null, estimate.Explanation);
    }

    /// <summary>The number with its ends changed, as by an axis.</summary>
    internal Mark Select(Func<double, double> rising) => new(Of(Lower, rising), Of(Point, rising), Of(Upper, rising), Why);

    private static double? Of(double? end, Func<double, double> rising) => end is { } number ? rising(number) : null;
}
