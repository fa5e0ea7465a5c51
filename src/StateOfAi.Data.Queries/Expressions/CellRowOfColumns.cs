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

    internal override ColumnCodes[] NewCodes() =>
    [
        new ColumnCodes<T0>(), new ColumnCodes<T1>(), new ColumnCodes<T2>(), new ColumnCodes<T3>(),
        new ColumnCodes<T4>(), new ColumnCodes<T5>(), new ColumnCodes<T6>(), new ColumnCodes<T7>(),
    ];

    internal override void Encode(ColumnCodes[] codes)
    {
        for (int column = 0; column < codes.Length; column++)
            Encode(column, codes[column]);
    }

    private void Encode(int column, ColumnCodes codes)
    {
        switch (column)
        {
            case 0:
                K0 = ((ColumnCodes<T0>)codes).Add(K0);
                break;
            case 1:
                K1 = ((ColumnCodes<T1>)codes).Add(K1);
                break;
            case 2:
                K2 = ((ColumnCodes<T2>)codes).Add(K2);
                break;
            case 3:
                K3 = ((ColumnCodes<T3>)codes).Add(K3);
                break;
            case 4:
                K4 = ((ColumnCodes<T4>)codes).Add(K4);
                break;
            case 5:
                K5 = ((ColumnCodes<T5>)codes).Add(K5);
                break;
            case 6:
                K6 = ((ColumnCodes<T6>)codes).Add(K6);
                break;
            default:
                K7 = ((ColumnCodes<T7>)codes).Add(K7);
                break;
        }
    }
}
