using System.Numerics;

namespace StateOfAi.Data.Queries;

/// <summary>One row of the answer of an engine: the columns of a group and its aggregates. Each query sets those that it needs.</summary>
internal abstract class CellRow
{
    /// <summary>The quantiles that fit into one query.</summary>
    internal const int MostQuantiles = 8;

    /// <summary>The number of rows.</summary>
    public long Rows { get; set; }

    /// <summary>The number of rows that have the number or, with bounds, the lower one.</summary>
    public long Present { get; set; }

    /// <summary>The number of rows that have the upper bound.</summary>
    public long UpperPresent { get; set; }

    /// <summary>The number of rows that have either bound.</summary>
    public long EitherPresent { get; set; }

    /// <summary>The number of rows whose lower bound exceeds the upper one.</summary>
    public long Crossed { get; set; }

    /// <summary>The number of rows whose answer is known.</summary>
    public long Known { get; set; }

    /// <summary>The number of rows whose answer is yes.</summary>
    public long Successes { get; set; }

    /// <summary>The sum of the numbers as doubles, by which an overflow of integers shows.</summary>
    public double? Check { get; set; }

    public double? UpperCheck { get; set; }

    /// <summary>The extremes of the numbers as doubles, by which it shows that an engine compared decimals as texts.</summary>
    public double? LeastCheck { get; set; }

    public double? MostCheck { get; set; }

    public double? UpperLeastCheck { get; set; }

    public double? UpperMostCheck { get; set; }

    public double? Squares { get; set; }

    /// <summary>Sums of the numbers less a shift, and of their squares.</summary>
    public double? Shifted0 { get; set; }

    public double? Shifted1 { get; set; }

    public double? Shifted2 { get; set; }

    public double? Shifted3 { get; set; }

    public double? ShiftedSquares0 { get; set; }

    public double? ShiftedSquares1 { get; set; }

    public double? ShiftedSquares2 { get; set; }

    public double? ShiftedSquares3 { get; set; }

    public double? Quantile0 { get; set; }

    public double? Quantile1 { get; set; }

    public double? Quantile2 { get; set; }

    public double? Quantile3 { get; set; }

    public double? Quantile4 { get; set; }

    public double? Quantile5 { get; set; }

    public double? Quantile6 { get; set; }

    public double? Quantile7 { get; set; }

    internal (double? Sum, double? Squares) Shifted(int place) => place switch
    {
        0 => (Shifted0, ShiftedSquares0),
        1 => (Shifted1, ShiftedSquares1),
        2 => (Shifted2, ShiftedSquares2),
        _ => (Shifted3, ShiftedSquares3),
    };

    internal double? Quantile(int place) => place switch
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

    /// <summary>The sum, the smallest and the largest number, with their digits.</summary>
    internal abstract (Number? Sum, Number? Least, Number? Most) Numbers { get; }

    /// <summary>The same as doubles; with bounds, those of the lower ones.</summary>
    internal abstract (double? Sum, double? Least, double? Most) Doubles { get; }

    /// <summary>The same of the upper bounds.</summary>
    internal abstract (double? Sum, double? Least, double? Most) UpperDoubles { get; }

    /// <summary>The place of each row in the order of one column.</summary>
    internal abstract ColumnRanks RanksOf(int column, IReadOnlyList<CellRow> rows);

    /// <summary>Adds another group of the same key.</summary>
    internal virtual void Add(CellRow other)
    {
        Rows += other.Rows;
        Present += other.Present;
        UpperPresent += other.UpperPresent;
        EitherPresent += other.EitherPresent;
        Crossed += other.Crossed;
        Known += other.Known;
        Successes += other.Successes;
        Check = Plus(Check, other.Check);
        UpperCheck = Plus(UpperCheck, other.UpperCheck);
        LeastCheck = Smaller(LeastCheck, other.LeastCheck);
        MostCheck = Larger(MostCheck, other.MostCheck);
        UpperLeastCheck = Smaller(UpperLeastCheck, other.UpperLeastCheck);
        UpperMostCheck = Larger(UpperMostCheck, other.UpperMostCheck);
        Squares = Plus(Squares, other.Squares);
        Shifted0 = Plus(Shifted0, other.Shifted0);
        Shifted1 = Plus(Shifted1, other.Shifted1);
        Shifted2 = Plus(Shifted2, other.Shifted2);
        Shifted3 = Plus(Shifted3, other.Shifted3);
        ShiftedSquares0 = Plus(ShiftedSquares0, other.ShiftedSquares0);
        ShiftedSquares1 = Plus(ShiftedSquares1, other.ShiftedSquares1);
        ShiftedSquares2 = Plus(ShiftedSquares2, other.ShiftedSquares2);
        ShiftedSquares3 = Plus(ShiftedSquares3, other.ShiftedSquares3);
    }

    /// <summary>Adds sums, of which those of no numbers are missing.</summary>
    private protected static T? Plus<T>(T? left, T? right)
        where T : struct, INumber<T> => left is { } one && right is { } other ? checked(one + other) : left ?? right;

    private protected static T? Smaller<T>(T? left, T? right)
        where T : struct, INumber<T> => left is { } one && right is { } other ? T.Min(one, other) : left ?? right;

    private protected static T? Larger<T>(T? left, T? right)
        where T : struct, INumber<T> => left is { } one && right is { } other ? T.Max(one, other) : left ?? right;
}
