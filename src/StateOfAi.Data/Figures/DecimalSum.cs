namespace StateOfAi.Data;

/// <summary>A sum of decimals that keeps all their digits, or, beyond what a decimal holds (about 7.9e28), the same sum in double precision.</summary>
internal readonly struct DecimalSum
{
    private readonly decimal _exact;
    private readonly double _rounded;
    private readonly bool _isBeyond;

    private DecimalSum(decimal exact, double rounded, bool isBeyond) => (_exact, _rounded, _isBeyond) = (exact, rounded, isBeyond);

    internal DecimalSum(decimal number)
        : this(number, (double)number, false)
    {
    }

    internal double Value => _isBeyond ? _rounded : (double)_exact;

    public static DecimalSum operator +(DecimalSum left, DecimalSum right)
    {
        double rounded = left._rounded + right._rounded;
        if (left._isBeyond || right._isBeyond)
            return new(0, rounded, true);
        try
        {
            return new(left._exact + right._exact, rounded, false);
        }
        catch (OverflowException)
        {
            return new(0, rounded, true);
        }
    }
}
