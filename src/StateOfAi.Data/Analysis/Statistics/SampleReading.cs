namespace StateOfAi.Data;

/// <summary>
/// Numbers of rows as plain doubles in one unit, with what is missing counted. A number of which only bounds are known counts as missing.
/// </summary>
internal sealed class SampleReading
{
    private static readonly Unit Unnamed = Unit.Count("value", "values");

    private readonly SourcedRows _sourced = new();
    private readonly List<double> _values = [];
    private readonly Unit? _given;
    private Unit? _found;
    private int _rows;

    /// <param name="unit">The unit that the caller gave.</param>
    internal SampleReading(Unit? unit) => _given = _found = unit;

    /// <summary>Reads the number of the next row.</summary>
    /// <exception cref="UnitMismatchException">It is of another unit than the one given, or than those before.</exception>
    /// <exception cref="ArgumentException">It is NaN or infinite, or has no unit.</exception>
    internal void Add<TRow>(TRow row, Func<TRow, Number?> value)
    {
        if (value(_sourced.Seen(row)) is { } given)
        {
            // A row that knows nothing may have a figure that knows its row.
            if (given.Operand is { Basis: { } basis } figure && !ReferenceEquals(basis, row))
                _sourced.Seen(figure);
            Number number = given.Check(_given, new RowPlace(_rows));
            if (number.OwnUnit is { } own && own != (_found ??= own))
                throw new UnitMismatchException(_found, own, $"{new RowPlace(_rows)} has {number}, and one before it is in another unit");
            if (number.Point is { } point)
                _values.Add(point);
        }

        _rows++;
    }

    /// <summary>The sample of all numbers read; its unit says nothing where no row has a number.</summary>
    internal Sample ToSample()
    {
        _values.Sort();
        return new(_values.ToArray(), _rows - _values.Count, _found ?? Unnamed, _sourced.Together());
    }

    internal static Sample Of<TRow>(IEnumerable<TRow> rows, Func<TRow, Number?> value, Unit? unit)
    {
        var reading = new SampleReading(unit);
        foreach (TRow row in rows)
            reading.Add(row, value);
        return reading.ToSample();
    }
}
