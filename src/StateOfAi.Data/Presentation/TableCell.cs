namespace StateOfAi.Data;

/// <summary>A cell of a <see cref="TableView"/>.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly struct TableCell : IEquatable<TableCell>
{
    private readonly TableColumn? _column;

    internal TableCell(object? value, TableColumn? column = null) => (Value, _column) = (value, column);

    /// <summary>
    /// The value, as in the row or result: a <see cref="Figure"/>, an <see cref="Estimate{T}"/>, a <see cref="TimePeriod"/>, a number, a
    /// text or a list; <see langword="null"/> if it is missing.
    /// </summary>
    public object? Value { get; }

    /// <summary>Whether the value is missing, which is not the same as zero.</summary>
    public bool IsMissing => Value is null;

    /// <summary>
    /// The value as a plain number in its unit: 28.3 for 28.3%, 1,300,000,000 for $1.3B. <see langword="null"/> if the value is missing, is
    /// not a number, or is known only by its bounds.
    /// </summary>
    public double? Number => Parts.Number;

    /// <summary>The lower bound as a plain number; <see langword="null"/> if there is none.</summary>
    public double? Lower => Parts.Lower;

    /// <summary>The upper bound as a plain number; <see langword="null"/> if there is none.</summary>
    public double? Upper => Parts.Upper;

    /// <summary>
    /// The unit of the number and its bounds, such as <c>USD</c>, <c>%</c> or <c>GPUs</c>, whether or not the whole column has it;
    /// <see langword="null"/> if there is none.
    /// </summary>
    public string? Unit => CellNumber.Of(Value)?.Unit is { } unit ? TableColumn.UnitOf(unit) : null;

    /// <summary>
    /// The text for readers, culture-invariant: in the format of the column, and without the unit if <see cref="TableColumn.Heading"/> has
    /// it. Units with prefixes are kept: <c>150 MW</c>. Empty if the value is missing. Tables move the letter of a scale, as in
    /// <c>30.8B</c>, to the heading if all cells share it.
    /// </summary>
    public string Text => Value is TimePeriod period
        ? PeriodText(period)
        : CellText.Of(Value, _column?.SharedUnit is null || TableColumn.HasPrefixes(_column.SharedUnit), _column?.Scale.Format);

    /// <summary>The text in a table for readers, without the scale if the heading there has it.</summary>
    internal string ShownText =>
        _column is { } column && (column.Scale.Letter is not null || column.Scale.IsPerMillion
            || (TableColumn.HasPrefixes(column.SharedUnit) && !column.Scale.IsUnitInCells))
            ? CellText.Of(Value, withUnit: false, column.Scale.CellFormat)
            : Text;

    private string PeriodText(TimePeriod period) => _column?.Periods switch
    {
        PeriodForm.Full when period.Calendar is not null || period.PrintedLabel is not null => period.ToString(),
        PeriodForm.Named when period.Calendar is { } calendar => $"{calendar.Name} {period.ShortName}",
        _ => period.ShortName,
    };

    private (double? Lower, double? Number, double? Upper) Parts => CellNumber.Ends(Value);

    /// <summary>Whether two cells show the same value.</summary>
    /// <param name="other">The other cell.</param>
    /// <returns>Whether the values are equal.</returns>
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
