using System.Numerics;

namespace StateOfAi.Data.Queries;

/// <summary>
/// One row of the answer of an engine: the columns of a group and its aggregates. Each query sets those that it needs; those that few
/// need are in <see cref="IWideCellRow"/>, since answers are large.
/// </summary>
internal abstract class CellRow
{
    /// <summary>The quantiles that fit into one query.</summary>
    internal const int MostQuantiles = 8;

    /// <summary>The number of rows.</summary>
    public long Rows { get; set; }

    /// <summary>The number of rows that have the number or, with bounds, the lower one.</summary>
    public long Present { get; set; }

    /// <summary>The sum of the numbers as doubles, by which an overflow of integers shows.</summary>
    public double? Check { get; set; }

    /// <summary>The extremes of the numbers as doubles, by which it shows that an engine compared decimals as texts.</summary>
    public double? LeastCheck { get; set; }

    public double? MostCheck { get; set; }

    public double? Squares { get; set; }

    /// <summary>The sum, the smallest and the largest number, with their digits.</summary>
    internal abstract (Number? Sum, Number? Least, Number? Most) Numbers { get; }

    /// <summary>The same as doubles; with bounds, those of the lower ones.</summary>
    internal abstract (double? Sum, double? Least, double? Most) Doubles { get; }

    /// <summary>Codes for the columns of rows of this type.</summary>
    internal abstract ColumnCodes[] NewCodes();

    /// <summary>Adds the columns to those of other rows.</summary>
    /// <param name="codes">The codes of the columns that are set.</param>
    internal abstract void Encode(ColumnCodes[] codes);

    /// <summary>Adds another group of the same key.</summary>
    internal virtual void Add(CellRow other)
    {
        Rows += other.Rows;
        Present += other.Present;
        Check = Plus(Check, other.Check);
        LeastCheck = Smaller(LeastCheck, other.LeastCheck);
        MostCheck = Larger(MostCheck, other.MostCheck);
        Squares = Plus(Squares, other.Squares);
    }

    /// <summary>Adds sums, of which those of no numbers are missing.</summary>
    private protected static T? Plus<T>(T? left, T? right)
        where T : struct, INumber<T> => left is { } one && right is { } other ? checked(one + other) : left ?? right;

    private protected static T? Smaller<T>(T? left, T? right)
        where T : struct, INumber<T> => left is { } one && right is { } other ? T.Min(one, other) : left ?? right;

    private protected static T? Larger<T>(T? left, T? right)
        where T : struct, INumber<T> => left is { } one && right is { } other ? T.Max(one, other) : left ?? right;
}
