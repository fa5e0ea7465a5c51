namespace StateOfAi.Data;

/// <summary>
/// Reads numbers of rows as plain doubles in one unit and counts missing ones. A number that has only bounds counts as missing.
/// </summary>
internal sealed class SampleReading
{
    private static readonly Unit Unnamed = Unit.Count("value", "values");

    private readonly SourcedRows _sourced = new();
    private readonly List<double> _values = [];
    private readonly Unit? _given;
    private Unit? _found;
    private AddedRows? _added;
    private int _rows;

    /// <param name="unit">The unit given by the caller.</param>
    internal SampleReading(Unit? unit) => _given = _found = unit;

    /// <summary>Reads the number of the next row.</summary>
    /// <exception cref="UnitMismatchException">The number's unit differs from the one given, or from that of earlier numbers.</exception>
    /// <exception cref="ArgumentException">The number is NaN or infinite, or has no unit.</exception>
    internal void Add<TRow>(TRow row, Func<TRow, Number?> value)
    {
        if (value(_sourced.Seen(row)) is { } given)
        {
            // A row without sources may have a figure that knows its own row.
            if (given.Operand is { Basis: { } basis } figure && !ReferenceEquals(basis, row))
                _sourced.Seen(figure);
            Number number = given.Check(_given, new RowPlace(_rows));
            if (number.OwnUnit is { } own && own != (_found ??= own))
                throw new UnitMismatchException(_found, own, $"{new RowPlace(_rows)} has {number}, but an earlier row has another unit");
            if (number.OwnUnit is { } unit && AddedRows.RowOf(row, given.Operand) is { } observed)
                (_added ??= new()).Add(observed, unit);
            if (number.Point is { } point)
                _values.Add(point);
        }

        _rows++;
    }

    /// <summary>The sample of all numbers read; its unit is a placeholder if no row has a number.</summary>
    internal Sample ToSample()
    {
        _values.Sort();
        return new(_values.ToArray(), _rows - _values.Count, _found ?? Unnamed, _sourced.Together(), _added);
    }

    internal static Sample Of<TRow>(IEnumerable<TRow> rows, Func<TRow, Number?> value, Unit? unit)
    {
        var reading = new SampleReading(unit);
        foreach (TRow row in rows)
            reading.Add(row, value);
        return reading.ToSample();
    }
}
