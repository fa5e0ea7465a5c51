using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Csv;

/// <summary>
/// Reads columns of a <see cref="CsvFile"/> into a <see cref="ColumnTable"/>: only those that you declare, and without a string per cell.
/// </summary>
/// <example><code>
/// ColumnTable table = new CsvFile("deals.csv").ToColumns()
///     .Dimension("region", out var region)
///     .OrderedDimension("quarter", new PeriodReader(), out var quarter)
///     .Measure&lt;decimal&gt;("amount", out var amount)
///     .Build();
/// var totals = table.GroupBy(region).Aggregate(amount.Sum());
/// </code></example>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in the type of the column.")]
public sealed partial class CsvTableBuilder
{
    private readonly CsvFile _file;
    private readonly ColumnTableBuilder<int> _table = new();
    private readonly List<BlockColumn> _columns = [];
    private BlockColumn? _split;
    private char _splitAt;
    private bool _isRead;

    internal CsvTableBuilder(CsvFile file) => _file = file;

    /// <summary>Adds a dimension whose keys are the texts of the cells, without the spaces around them.</summary>
    /// <param name="column">The heading or alias of the column.</param>
    /// <param name="dimension">Receives the dimension, which can be used once the table is built.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    public CsvTableBuilder Dimension(string column, out Dimension<string> dimension,
        [CallerArgumentExpression(nameof(dimension))] string? name = null) => Dimension(column, static text => text, out dimension, name);

    /// <summary>Adds a dimension whose keys are read from the cells; keys come in order of first appearance.</summary>
    /// <param name="column">The heading or alias of the column.</param>
    /// <param name="key">Makes a key of a text, once for each distinct text. If it throws, every row with the text has an
    /// error.</param>
    /// <param name="dimension">Receives the dimension, which can be used once the table is built.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    public CsvTableBuilder Dimension<TKey>(string column, Func<string, TKey> key, out Dimension<TKey> dimension,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull
    {
        KeyColumn<TKey> keys = Keys(column, key);
        _table.Dimension(row => keys[row], out dimension, name);
        return this;
    }

    /// <summary>Adds a dimension whose keys, and so the groups of results, come in sorted order, such as periods.</summary>
    /// <inheritdoc cref="Dimension{TKey}(string, Func{string, TKey}, out Dimension{TKey}, string)"/>
    public CsvTableBuilder OrderedDimension<TKey>(string column, Func<string, TKey> key, out Dimension<TKey> dimension,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull
    {
        KeyColumn<TKey> keys = Keys(column, key);
        _table.OrderedDimension(row => keys[row], out dimension, null, name);
        return this;
    }

    /// <summary>Adds a dimension of periods in their order. A row without a period is an error.</summary>
    /// <param name="column">The heading or alias of the column.</param>
    /// <param name="reader">The culture, fiscal calendars and missing words of the column; by default, those of the file.</param>
    /// <param name="dimension">Receives the dimension, which can be used once the table is built.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    public CsvTableBuilder OrderedDimension(string column, PeriodReader reader, out Dimension<TimePeriod> dimension,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        reader = _file.Options.Of(reader);
        return OrderedDimension(column, text => reader.ReadCell(text)!, out dimension, name);
    }

    /// <summary>
    /// Adds a dimension for cells with several keys, such as "USA; France". The row is counted once for each key, so sums over all keys
    /// count it several times. To keep such cells whole, use <see cref="Dimension(string, out Dimension{string}, string)"/>; to divide a
    /// row among its keys, read rows.
    /// </summary>
    /// <param name="column">The heading or alias of the column.</param>
    /// <param name="separator">The character between the keys.</param>
    /// <param name="dimension">Receives the dimension, which can be used once the table is built.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidOperationException">The table has a dimension of split cells already.</exception>
    public CsvTableBuilder SplitDimension(string column, char separator, out Dimension<string> dimension,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
    {
        if (_split is not null)
            throw new InvalidOperationException($"The cells of the column '{_split.Column}' are split already; only one column can be.");
        Dimension(column, out dimension, name);
        _split = _columns[^1];
        _splitAt = separator;
        return this;
    }

    /// <summary>Adds a measure of numbers. Cells with a word of <see cref="CsvOptions.Missing"/> are missing.</summary>
    /// <typeparam name="T"><see cref="double"/>, <see cref="long"/>, <see cref="int"/> or <see cref="decimal"/>.</typeparam>
    /// <param name="column">The heading or alias of the column.</param>
    /// <param name="measure">Receives the measure, which can be used once the table is built.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public CsvTableBuilder Measure<T>(string column, out Measure<T> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null)
        where T : struct, INumber<T>
    {
        NumberColumn<T> added = Add(new NumberColumn<T>(column));
        object made;
        switch (added)
        {
            case NumberColumn<decimal> numbers:
                _table.Measure(row => numbers.Values[row], out Measure<decimal> decimals, name);
                made = decimals;
                break;
            case NumberColumn<double> numbers:
                _table.Measure(row => numbers.Values[row], out Measure<double> doubles, name: name);
                made = doubles;
                break;
            case NumberColumn<long> numbers:
                _table.Measure(row => numbers.Values[row], out Measure<long> longs, name);
                made = longs;
                break;
            case NumberColumn<int> numbers:
                _table.Measure(row => numbers.Values[row], out Measure<int> ints, name);
                made = ints;
                break;
            default:
                throw new NotSupportedException($"A measure is of double, long, int or decimal, not of {typeof(T).Name}.");
        }

        measure = (Measure<T>)made;
        return this;
    }

    private KeyColumn<TKey> Keys<TKey>(string column, Func<string, TKey> key)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        return Add(new KeyColumn<TKey>(column, key));
    }

    private TColumn Add<TColumn>(TColumn column)
        where TColumn : BlockColumn
    {
        ArgumentNullException.ThrowIfNull(column.Column, nameof(column));
        _columns.Add(column);
        return column;
    }
}
