using System.Numerics;

namespace StateOfAi.Data.Queries;

/// <summary>A row of the answer with sums of one type.</summary>
/// <typeparam name="T">The type of the sums.</typeparam>
internal abstract class CellRow<T> : CellRow
    where T : struct, INumber<T>
{
    public T? Sum { get; set; }

    public T? Least { get; set; }

    public T? Most { get; set; }

    internal override (Number? Sum, Number? Least, Number? Most) Numbers => (ToNumber(Sum), ToNumber(Least), ToNumber(Most));

    internal override (double? Sum, double? Least, double? Most) Doubles => (ToDouble(Sum), ToDouble(Least), ToDouble(Most));

    internal override void Add(CellRow other)
    {
        base.Add(other);
        var more = (CellRow<T>)other;
        Sum = Plus(Sum, more.Sum);
        Least = Smaller(Least, more.Least);
        Most = Larger(Most, more.Most);
    }

    private protected static double? ToDouble(T? number) => number is { } value ? double.CreateChecked(value) : null;

    private static Number? ToNumber(T? number) => number is { } value ? ToNumber(value) : null;

    private static Number? ToNumber(T number) => number switch
    {
        double value => value,
        decimal value => value,
        long value => value,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
