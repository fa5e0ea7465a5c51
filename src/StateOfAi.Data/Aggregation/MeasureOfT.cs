using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// A measure of a <see cref="ColumnTable"/>: numbers to aggregate, such as amounts. You get it from the builder and can use it once the
/// table is built. For what can be computed from it, see <see cref="MeasureAggregates"/>.
/// </summary>
/// <typeparam name="T"><see cref="double"/>, <see cref="long"/>, <see cref="int"/> or <see cref="decimal"/>.</typeparam>
public sealed class Measure<T>
    where T : struct, INumber<T>
{
    private ColumnTable? _table;
    private MeasureColumn<T>? _column;

    internal Measure(string? name) => Name = ColumnName.Of(name, "value");

    /// <summary>
    /// The name shown in result tables, as in "Sum of amount": the one given to the builder, or the words of the variable's name.
    /// </summary>
    public string Name { get; }

    /// <summary>The number of rows in which the value is missing.</summary>
    /// <exception cref="InvalidOperationException">The table is not built yet.</exception>
    public int Missing => Column.Missing;

    internal ColumnTable Table => _table ?? throw NotBuilt();

    internal MeasureColumn<T> Column => _column ?? throw NotBuilt();

    /// <summary>Selects the rows whose values lie in a range, both ends included. Rows with a missing value are not selected.</summary>
    /// <param name="least">The smallest value.</param>
    /// <param name="most">The largest value.</param>
    /// <returns>A filter; it selects nothing if the largest value is less than the smallest.</returns>
    /// <exception cref="ArgumentException">A bound is NaN.</exception>
    public Filter Between(T least, T most)
    {
        CheckNumber(least, nameof(least));
        CheckNumber(most, nameof(most));
        return new(Table, new RangeFilter<T>(Column, least, most));
    }

    /// <summary>Selects the rows whose value is at least a number. Rows with a missing value are not selected.</summary>
    /// <inheritdoc cref="Between"/>
    /// <returns>A filter.</returns>
    public Filter AtLeast(T least)
    {
        CheckNumber(least, nameof(least));
        return new(Table, new RangeFilter<T>(Column, least, null));
    }

    /// <summary>Selects the rows whose value is at most a number. Rows with a missing value are not selected.</summary>
    /// <inheritdoc cref="Between"/>
    /// <returns>A filter.</returns>
    public Filter AtMost(T most)
    {
        CheckNumber(most, nameof(most));
        return new(Table, new RangeFilter<T>(Column, null, most));
    }

    /// <summary>Selects the rows that have a value; <c>!measure.IsPresent()</c> selects those without one.</summary>
    /// <returns>A filter.</returns>
    public Filter IsPresent() => new(Table, new RangeFilter<T>(Column, null, null));

    /// <summary>Shows the number of rows and of missing values.</summary>
    public override string ToString() =>
        _table is null
            ? "not built yet"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{_table.Count:N0} {(_table.Count == 1 ? "row" : "rows")}, {Missing:N0} missing");

    internal void Bind(ColumnTable table, MeasureColumn<T> column) => (_table, _column) = (table, column);

    private static void CheckNumber(T value, string parameter)
    {
        if (T.IsNaN(value))
            throw new ArgumentException("A bound must be a number, but is NaN.", parameter);
    }

    private InvalidOperationException NotBuilt() => new($"The measure {Name} cannot be used until its table is built.");
}
