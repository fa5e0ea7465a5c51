namespace StateOfAi.Data;

/// <summary>
/// A bound or a point in a calculation: a double and, where that was read from a decimal of up to fifteen digits or from a printed figure,
/// that decimal. As long as both sides have one, sums, products and quotients are taken in decimal, so that 0.1 and 0.2 are 0.3. An end
/// without limit is infinite.
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

    /// <summary>The decimal of a double is the shortest that reads back as it.</summary>
    internal static End Of(double number) =>
        Math.Abs(number) < Largest && (decimal)number is var shortest && (double)shortest == number ? new(number, shortest) : new(number);

    public static End operator -(End end) => new(0 - end.Value, -end.Decimal);

    public static End operator +(End left, End right) => left.Decimal is not { } a || right.Decimal is not { } b
        ? new(left.Value + right.Value)
        : AreShort(left, right, Math.Max(a.Scale, b.Scale)) ? Of(a + b) : OfSum(default(DecimalSum) + a + b);

    /// <summary>
    /// Nothing times anything is nothing, also where there is no limit. What a double cannot hold with all its digits becomes one that has
    /// not.
    /// </summary>
    public static End operator *(End left, End right) =>
        left.Value == 0 || right.Value == 0 ? Zero
        : left.Decimal is { } a && right.Decimal is { } b && a.Scale + b.Scale <= MostPlaces && Math.Abs(left.Value * right.Value) < Largest
            ? Of(a * b)
        : new(Kept(left.Value * right.Value, left, right));

    /// <summary>
    /// Over nothing, which stands for anything above it, there is no limit; over what has none, no more is left than the sign.
    /// </summary>
    public static End operator /(End left, End right) =>
        left.Value == 0 ? Zero
        : double.IsInfinity(right.Value) ? new(Kept(0, left, right))
        : left.Decimal is { } a && right.Decimal is { } b && b != 0 && Math.Abs(left.Value / right.Value) is > Smallest and < Largest
            ? Of(a / b)
        : new(Kept(left.Value / right.Value, left, right));

    /// <summary>The sum of numbers all of which are short decimals; otherwise none.</summary>
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

    /// <summary>A percentage as the part that it is.</summary>
    internal End Hundredth() => this / Of(100m);

    /// <summary>Whether it is a number with all its digits, and no open end.</summary>
    internal bool IsNumber => Value == 0 || double.IsNormal(Value);

    private static End OfSum(DecimalSum sum) => sum.ToDecimal(MostPlaces) is { } total ? new(sum.Value, total) : new(sum.Value);

    /// <summary>Whether both have so few digits that a decimal holds the sum, and a double all digits of it but for the point.</summary>
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
