using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// A measure of a <see cref="ColumnTable"/>: the numbers that are aggregated, such as amounts. The builder hands it out; it can be used
/// once the table is built. What can be computed of it is in <see cref="MeasureAggregates"/>.
/// </summary>
/// <typeparam name="T"><see cref="double"/>, <see cref="long"/>, <see cref="int"/> or <see cref="decimal"/>.</typeparam>
public sealed class Measure<T>
    where T : struct, INumber<T>
{
    private ColumnTable? _table;
    private MeasureColumn<T>? _column;

    internal Measure(string? name) => Name = ColumnName.Of(name, "value");

    /// <summary>
    /// What tables of results call it, as in "Sum of amount": as given to the builder, else the words of the variable's name.
    /// </summary>
    public string Name { get; }

    /// <summary>In how many rows the value is missing.</summary>
    /// <exception cref="InvalidOperationException">The table is not built yet.</exception>
    public int Missing => Column.Missing;

    internal ColumnTable Table => _table ?? throw NotBuilt();

    internal MeasureColumn<T> Column => _column ?? throw NotBuilt();

    /// <summary>The rows with a value from one number to another, both included; those whose value is missing are not among them.</summary>
    /// <param name="least">The smallest value.</param>
    /// <param name="most">The largest value; where it is smaller than the other, no row is selected.</param>
    /// <exception cref="ArgumentException">A bound is NaN.</exception>
    public Filter Between(T least, T most)
    {
        CheckNumber(least, nameof(least));
        CheckNumber(most, nameof(most));
        return new(Table, new RangeFilter<T>(Column, least, most));
    }

    /// <summary>The rows with a value of at least a number; those whose value is missing are not among them.</summary>
    /// <inheritdoc cref="Between"/>
    public Filter AtLeast(T least)
    {
        CheckNumber(least, nameof(least));
        return new(Table, new RangeFilter<T>(Column, least, null));
    }

    /// <summary>The rows with a value of at most a number; those whose value is missing are not among them.</summary>
    /// <inheritdoc cref="Between"/>
    public Filter AtMost(T most)
    {
        CheckNumber(most, nameof(most));
        return new(Table, new RangeFilter<T>(Column, null, most));
    }

    /// <summary>The rows that have a value; <c>!measure.IsPresent()</c> are those where it is missing.</summary>
    public Filter IsPresent() => new(Table, new RangeFilter<T>(Column, null, null));

    /// <summary>Of how many rows, and how many values are missing.</summary>
    public override string ToString() =>
        _table is null
            ? "not built yet"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{_table.Count:N0} {(_table.Count == 1 ? "row" : "rows")}, {Missing:N0} missing");

    internal void Bind(ColumnTable table, MeasureColumn<T> column) => (_table, _column) = (table, column);

    private static void CheckNumber(T value, string parameter)
    {
        if (T.IsNaN(value))
            throw new ArgumentException("A bound is a number, found NaN.", parameter);
    }

    private InvalidOperationException NotBuilt() => new($"The measure {Name} cannot be used before the table that it is part of is built.");
}
