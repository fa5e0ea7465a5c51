namespace StateOfAi.Data;

/// <summary>
/// The bounds and the point of a number in a calculation. An open bound is infinite, and an unknown point is <see langword="null"/>.
/// </summary>
internal readonly struct Ends(End lower, End? point, End upper)
{
    internal End Lower { get; init; } = lower;

    internal End? Point { get; } = point;

    internal End Upper { get; } = upper;

    internal static Ends Of(Operand number) => number switch
    {
        PlainNumber plain => new(plain.End, plain.End, plain.End),
        Figure figure => Of(figure),
        _ => Of(number.ToEstimate()),
    };

    private static Ends Of(Figure figure) => new(
        figure.Lower is { } lower ? End.Of(lower) : Open(-1),
        figure.Value is { } point ? End.Of(point) : null,
        figure.Upper is { } upper ? End.Of(upper) : Open(1));

    private static Ends Of(Estimate<Quantity> estimate) => estimate.Printed is { } figure ? Of(figure) : new(
        estimate.Lower is { } lower ? End.Of(lower.Value) : Open(-1),
        estimate.Point is { } point ? End.Of(point.Value) : null,
        estimate.Upper is { } upper ? End.Of(upper.Value) : Open(1));

    internal static End Open(int sign) => new(sign * double.PositiveInfinity);

    /// <summary>The same percentages as fractions.</summary>
    internal Ends Hundredths() => new(Lower.Hundredth(), Point?.Hundredth(), Upper.Hundredth());

    public static Ends operator -(Ends ends) => new(-ends.Upper, ends.Point is { } point ? -point : null, -ends.Lower);

    public static Ends operator +(Ends left, Ends right) =>
        new(left.Lower + right.Lower, left.Point is { } a && right.Point is { } b ? a + b : null, left.Upper + right.Upper);

    public static Ends operator *(Ends left, Ends right) => Corners(left, right, static (a, b) => a * b);

    /// <summary>The quotient by a divisor that lies on one side of zero.</summary>
    public static Ends operator /(Ends left, Ends right) => Corners(left, right, static (a, b) => a / b);

    /// <summary>The estimate in a unit. An end that is open, or that a double cannot hold at full precision, is left open.</summary>
    internal Estimate<Quantity> In(Unit unit, IBasis? basis, Func<string> why)
    {
        Estimate<Quantity> known = EstimateArithmetic.Known(Number(Lower), Number(Point), Number(Upper), why);
        return known.WithBasis(basis);

        Quantity? Number(End? end) => end is { IsNumber: true, Value: var value } ? new Quantity(value, unit) : null;
    }

    /// <summary>The extremes over all pairs of ends. The point is rounded like the ends and kept within them.</summary>
    private static Ends Corners(Ends left, Ends right, Func<End, End, End> of)
    {
        End[] corners =
        [
            of(left.Lower, right.Lower), of(left.Lower, right.Upper), of(left.Upper, right.Lower), of(left.Upper, right.Upper),
        ];
        End lower = corners.MinBy(end => end.Value), upper = corners.MaxBy(end => end.Value);
        End? point = left.Point is { } a && right.Point is { } b ? of(a, b) : null;
        return new(lower, point?.Value < lower.Value ? lower : point?.Value > upper.Value ? upper : point, upper);
    }
}
