using System.Numerics;

namespace StateOfAi.Data.Queries;

/// <summary>A row of the answer with all aggregates.</summary>
internal sealed class WideCellRow<T0, T1, T2, T3, T4, T5, T6, T7, TNumber> : CellRow<T0, T1, T2, T3, T4, T5, T6, T7, TNumber>, IWideCellRow
    where TNumber : struct, INumber<TNumber>
{
    public long UpperPresent { get; set; }

    public long EitherPresent { get; set; }

    public long Crossed { get; set; }

    public long Known { get; set; }

    public long Successes { get; set; }

    public double? UpperCheck { get; set; }

    public double? UpperLeastCheck { get; set; }

    public double? UpperMostCheck { get; set; }

    public TNumber? UpperSum { get; set; }

    public TNumber? UpperLeast { get; set; }

    public TNumber? UpperMost { get; set; }

    /// <summary>Sums of the numbers less a shift, and of their squares.</summary>
    public double? Shifted0 { get; set; }

    public double? Shifted1 { get; set; }

    public double? Shifted2 { get; set; }

    public double? Shifted3 { get; set; }

    public double? Shifted4 { get; set; }

    public double? Shifted5 { get; set; }

    public double? Shifted6 { get; set; }

    public double? Shifted7 { get; set; }

    public double? ShiftedSquares0 { get; set; }

    public double? ShiftedSquares1 { get; set; }

    public double? ShiftedSquares2 { get; set; }

    public double? ShiftedSquares3 { get; set; }

    public double? ShiftedSquares4 { get; set; }

    public double? ShiftedSquares5 { get; set; }

    public double? ShiftedSquares6 { get; set; }

    public double? ShiftedSquares7 { get; set; }

    public double? Quantile0 { get; set; }

    public double? Quantile1 { get; set; }

    public double? Quantile2 { get; set; }

    public double? Quantile3 { get; set; }

    public double? Quantile4 { get; set; }

    public double? Quantile5 { get; set; }

    public double? Quantile6 { get; set; }

    public double? Quantile7 { get; set; }

    public (double? Sum, double? Squares) Shifted(int place) => place switch
    {
        0 => (Shifted0, ShiftedSquares0),
        1 => (Shifted1, ShiftedSquares1),
        2 => (Shifted2, ShiftedSquares2),
        3 => (Shifted3, ShiftedSquares3),
        4 => (Shifted4, ShiftedSquares4),
        5 => (Shifted5, ShiftedSquares5),
        6 => (Shifted6, ShiftedSquares6),
        _ => (Shifted7, ShiftedSquares7),
    };

    public double? Quantile(int place) => place switch
    {
        0 => Quantile0,
        1 => Quantile1,
        2 => Quantile2,
        3 => Quantile3,
        4 => Quantile4,
        5 => Quantile5,
        6 => Quantile6,
        _ => Quantile7,
    };

    public (double? Sum, double? Least, double? Most) UpperDoubles => (ToDouble(UpperSum), ToDouble(UpperLeast), ToDouble(UpperMost));

    internal override void Add(CellRow other)
    {
        base.Add(other);
        var more = (WideCellRow<T0, T1, T2, T3, T4, T5, T6, T7, TNumber>)other;
        UpperPresent += more.UpperPresent;
        EitherPresent += more.EitherPresent;
        Crossed += more.Crossed;
        Known += more.Known;
        Successes += more.Successes;
        UpperCheck = Plus(UpperCheck, more.UpperCheck);
        UpperLeastCheck = Smaller(UpperLeastCheck, more.UpperLeastCheck);
        UpperMostCheck = Larger(UpperMostCheck, more.UpperMostCheck);
        UpperSum = Plus(UpperSum, more.UpperSum);
        UpperLeast = Smaller(UpperLeast, more.UpperLeast);
        UpperMost = Larger(UpperMost, more.UpperMost);
        Shifted0 = Plus(Shifted0, more.Shifted0);
        Shifted1 = Plus(Shifted1, more.Shifted1);
        Shifted2 = Plus(Shifted2, more.Shifted2);
        Shifted3 = Plus(Shifted3, more.Shifted3);
        Shifted4 = Plus(Shifted4, more.Shifted4);
        Shifted5 = Plus(Shifted5, more.Shifted5);
        Shifted6 = Plus(Shifted6, more.Shifted6);
        Shifted7 = Plus(Shifted7, more.Shifted7);
        ShiftedSquares0 = Plus(ShiftedSquares0, more.ShiftedSquares0);
        ShiftedSquares1 = Plus(ShiftedSquares1, more.ShiftedSquares1);
        ShiftedSquares2 = Plus(ShiftedSquares2, more.ShiftedSquares2);
        ShiftedSquares3 = Plus(ShiftedSquares3, more.ShiftedSquares3);
        ShiftedSquares4 = Plus(ShiftedSquares4, more.ShiftedSquares4);
        ShiftedSquares5 = Plus(ShiftedSquares5, more.ShiftedSquares5);
        ShiftedSquares6 = Plus(ShiftedSquares6, more.ShiftedSquares6);
        ShiftedSquares7 = Plus(ShiftedSquares7, more.ShiftedSquares7);
    }
}
