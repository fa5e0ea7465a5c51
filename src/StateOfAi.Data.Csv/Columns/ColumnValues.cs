using System.Buffers;

namespace StateOfAi.Data.Csv;

/// <summary>The values of a column for a block of rows.</summary>
internal abstract class ColumnValues
{
    /// <summary>Makes them those that the table takes.</summary>
    internal abstract void Show();

    /// <summary>Gives the memory back.</summary>
    internal abstract void Free();
}

internal sealed class ColumnValues<TValue>(BlockColumn<TValue> column, TValue[] values) : ColumnValues
{
    internal override void Show() => column.Values = values;

    internal override void Free()
    {
        column.Values = [];
        ArrayPool<TValue>.Shared.Return(values);
    }
}
