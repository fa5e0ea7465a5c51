namespace StateOfAi.Data;

/// <summary>
/// A bound or a point in a calculation: a double and, if it came from a printed figure or a decimal of up to 15 digits, that decimal. If
/// both operands have a decimal, sums, products and quotients are computed in decimal, so 0.1 plus 0.2 is 0.3. An open end is infinite.
/// </summary>
internal readonly struct End(double value, decimal? @decimal = null)
{
    internal double Value { get; } = value;

    internal decimal? Decimal { get; } = @decimal;

    private const int MostPlaces = 28;
    private const double Largest = 7e27;
    private const double Smallest = 1e-9;

    internal static End Zero => new(0, 0);

    internal static End Of(decimal number) => new((double)number, number);

    /// <summary>The decimal of a double is the shortest one that round-trips.</summary>
    internal static End Of(double number) =>
        Math.Abs(number) < Largest && (decimal)number is var shortest && (double)shortest == number ? new(number, shortest) : new(number);

    public static End operator -(End end) => new(0 - end.Value, -end.Decimal);

    public static End operator +(End left, End right) => left.Decimal is not { } a || right.Decimal is not { } b
        ? new(left.Value + right.Value)
        : AreShort(left, right, Math.Max(a.Scale, b.Scale)) ? Of(a + b) : OfSum(default(DecimalSum) + a + b);

    /// <summary>
    /// Zero times anything is zero, even times infinity. A product that underflows becomes the smallest double of its sign.
    /// </summary>
    public static End operator *(End left, End right) =>
        left.Value == 0 || right.Value == 0 ? Zero
        : left.Decimal is { } a && right.Decimal is { } b && a.Scale + b.Scale <= MostPlaces && Math.Abs(left.Value * right.Value) < Largest
            ? Of(a * b)
        : new(Kept(left.Value * right.Value, left, right));

    /// <summary>
    /// Zero as a divisor stands for an arbitrarily small positive number, so the quotient is infinite; divided by infinity, only the sign
    /// remains.
    /// </summary>
    public static End operator /(End left, End right) =>
        left.Value == 0 ? Zero
        : double.IsInfinity(right.Value) ? new(Kept(0, left, right))
        : left.Decimal is { } a && right.Decimal is { } b && b != 0 && Math.Abs(left.Value / right.Value) is > Smallest and < Largest
            ? Of(a / b)
        : new(Kept(left.Value / right.Value, left, right));

    /// <summary>The sum of numbers that are all short decimals; otherwise <see langword="null"/>.</summary>
    internal static double? Sum(ReadOnlySpan<double> numbers)
    {
        DecimalSum sum = default;
        foreach (double number in numbers)
        {
            if (Of(number).Decimal is not { } term)
                return null;
            sum += term;
        }

        return sum.Value;
    }

    /// <summary>A percentage as a fraction.</summary>
    internal End Hundredth() => this / Of(100m);

    /// <summary>Whether it is a number at full precision, not an open end.</summary>
    internal bool IsNumber => Value == 0 || double.IsNormal(Value);

    private static End OfSum(DecimalSum sum) => sum.ToDecimal(MostPlaces) is { } total ? new(sum.Value, total) : new(sum.Value);

    /// <summary>Whether both have so few digits that a decimal holds the sum and a double holds all its digits as an integer.</summary>
    private static bool AreShort(End left, End right, int places)
    {
        const int Places = 12;
        const double Digits = 4e15;
        double limit = places > Places ? 0 : Digits / (double)DecimalScale.PowerOf10(places);
        return Math.Abs(left.Value) < limit && Math.Abs(right.Value) < limit;
    }

    private static double Kept(double result, End left, End right) =>
        result == 0 ? Math.CopySign(double.Epsilon, Math.Sign(left.Value) * Math.Sign(right.Value)) : result;
}
