namespace StateOfAi.Data;

/// <summary>
/// The numbers of a measure, one a row. A slot of a missing value holds a zero, so that sums need not ask: for doubles the negative zero, which
/// is what adding changes nothing by, so that a sum is a negative zero only where nothing was there to add. Present zeros are positive.
/// </summary>
internal sealed class MeasureColumn<T>
    where T : struct
{
    private readonly ReadOnlyMemory<T> _values;
    private readonly Lazy<BinaryRange>? _range;
    private readonly Lazy<DecimalScale>? _scale;

    internal MeasureColumn(ReadOnlyMemory<T> values, Validity? validity)
    {
        _values = values;
        Missing = validity?.CountMissing(values.Length) ?? 0;
        Validity = Missing == 0 ? null : validity;
        if (values is ReadOnlyMemory<double> numbers)
            _range = new(() => BinaryRange.Of(numbers.Span));
        if (values is ReadOnlyMemory<decimal> decimals)
            _scale = new(() => DecimalScale.Of(decimals.Span));
    }

    internal int Rows => _values.Length;

    internal int Missing { get; }

    /// <summary>Which rows have a value; <see langword="null"/> where all have.</summary>
    internal Validity? Validity { get; }

    internal ReadOnlySpan<T> Values => _values.Span;

    /// <summary>Only of doubles.</summary>
    internal BinaryRange Range => _range!.Value;

    /// <summary>Only of decimals.</summary>
    internal DecimalScale Scale => _scale!.Value;

    internal T? this[int row] => Validity is null || Validity[row] ? _values.Span[row] : null;
}
