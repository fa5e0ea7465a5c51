using System.Numerics;

namespace StateOfAi.Data.Queries;

/// <summary>A row of the answer with the columns by which rows were grouped, of which only the first few are set.</summary>
internal class CellRow<T0, T1, T2, T3, T4, T5, T6, T7, TNumber> : CellRow<TNumber>
    where TNumber : struct, INumber<TNumber>
{
    public T0? K0 { get; set; }

    public T1? K1 { get; set; }

    public T2? K2 { get; set; }

    public T3? K3 { get; set; }

    public T4? K4 { get; set; }

    public T5? K5 { get; set; }

    public T6? K6 { get; set; }

    public T7? K7 { get; set; }

    internal override ColumnRanks RanksOf(int column, CellRow[] rows) => column switch
    {
        0 => ColumnRanks.Of(rows, row => Own(row).K0),
        1 => ColumnRanks.Of(rows, row => Own(row).K1),
        2 => ColumnRanks.Of(rows, row => Own(row).K2),
        3 => ColumnRanks.Of(rows, row => Own(row).K3),
        4 => ColumnRanks.Of(rows, row => Own(row).K4),
        5 => ColumnRanks.Of(rows, row => Own(row).K5),
        6 => ColumnRanks.Of(rows, row => Own(row).K6),
        _ => ColumnRanks.Of(rows, row => Own(row).K7),
    };

    private static CellRow<T0, T1, T2, T3, T4, T5, T6, T7, TNumber> Own(CellRow row) =>
        (CellRow<T0, T1, T2, T3, T4, T5, T6, T7, TNumber>)row;
}
