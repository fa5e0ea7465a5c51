namespace StateOfAi.Data;

/// <summary>
/// The values of a measure, one per row. Missing values are stored as zeros, so that summing needs no test; missing doubles as -0.0, the
/// additive identity, so that a sum is -0.0 only if no value was added. Zeros that are present are positive.
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

    /// <summary>Marks the rows that have a value; <see langword="null"/> if none is missing.</summary>
    internal Validity? Validity { get; }

    internal ReadOnlySpan<T> Values => _values.Span;

    /// <summary>Available for doubles only.</summary>
    internal BinaryRange Range => _range!.Value;

    /// <summary>Available for decimals only.</summary>
    internal DecimalScale Scale => _scale!.Value;

    internal T? this[int row] => Validity is null || Validity[row] ? _values.Span[row] : null;
}
