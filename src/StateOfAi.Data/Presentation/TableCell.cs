namespace StateOfAi.Data;

/// <summary>A cell of a <see cref="TableView"/>.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly struct TableCell : IEquatable<TableCell>
{
    private readonly bool _hasUnitInHeading;

    private readonly string? _format;

    internal TableCell(object? value, bool hasUnitInHeading = false, string? format = null) =>
        (Value, _hasUnitInHeading, _format) = (value, hasUnitInHeading, format);

    /// <summary>
    /// What the cell shows, as the row or result has it: a <see cref="Figure"/>, an <see cref="Estimate{T}"/>, a <see cref="TimePeriod"/>,
    /// a number, a text, a list; <see langword="null"/> where it is missing.
    /// </summary>
    public object? Value { get; }

    /// <summary>Whether there is no value, which is not zero.</summary>
    public bool IsMissing => Value is null;

    /// <summary>
    /// The value for a reader, culture-invariant, without the unit where the column's heading has it; empty where it is missing.
    /// </summary>
    public string Text => CellText.Of(Value, withUnit: !_hasUnitInHeading, _format);

    /// <summary>Whether two cells show the same value.</summary>
    public bool Equals(TableCell other) => Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TableCell other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    /// <summary>Whether two cells show the same value.</summary>
    public static bool operator ==(TableCell left, TableCell right) => left.Equals(right);

    /// <summary>Whether two cells show different values.</summary>
    public static bool operator !=(TableCell left, TableCell right) => !left.Equals(right);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
