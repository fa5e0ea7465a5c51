using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>
/// Builds a <see cref="ColumnTable"/> from rows: declare the dimensions and measures, supply the rows through
/// <see cref="ColumnTable.From"/>, <see cref="Add"/> or <see cref="AddRange"/>, then build once. A builder is not thread-safe. If reading
/// fails or is canceled, the columns are incomplete and the builder closes: any further call throws an
/// <see cref="InvalidOperationException"/>, so create a new builder and read the rows again.
/// </summary>
/// <typeparam name="TRow">The type of the rows, which are read and not kept.</typeparam>
[SuppressMessage("ApiDesign", "RS0026",
    Justification = "The overloads differ in the type of the measure; none will get additional parameters.")]
public sealed partial class ColumnTableBuilder<TRow>
{
    private readonly List<RowColumn<TRow>> _columns = [];
    private readonly List<TRow> _pending = [];
    private readonly BuilderGate _gate = new();
    private readonly IEnumerable<TRow>? _source;
    private readonly int _expectedRows;
    private int _rows;
    private int _threads = 1;

    /// <summary>Creates a builder to which you add rows.</summary>
    /// <param name="expectedRows">The expected number of rows, if known; an accurate number avoids reallocation.</param>
    public ColumnTableBuilder(int expectedRows = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expectedRows);
        _expectedRows = expectedRows;
    }

    internal ColumnTableBuilder(IEnumerable<TRow> source)
        : this(source.TryGetNonEnumeratedCount(out int count) ? count : 0) => _source = source;

    /// <summary>Adds a dimension whose keys come in order of first appearance.</summary>
    /// <param name="key">Selects the key of a row, which must not be <see langword="null"/>.</param>
    /// <param name="dimension">Receives the dimension, which can be used once the table is built.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <example>
    /// <code>
    /// ColumnTable table = ColumnTable.From(deals).Dimension(deal => deal.Region, out var region).Build();
    /// IReadOnlyList&lt;string&gt; regions = region.Keys;
    /// </code>
    /// </example>
    /// <exception cref="InvalidOperationException">Rows were already added, the table is already built, or reading rows failed.</exception>
    public ColumnTableBuilder<TRow> Dimension<TKey>(Func<TRow, TKey> key, out Dimension<TKey> dimension,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull =>
        Dimension(key, ordered: false, null, out dimension, name);

    /// <summary>Adds a dimension whose keys, and so the groups of results, come in sorted order, such as periods.</summary>
    /// <param name="key">Selects the key of a row, which must not be <see langword="null"/>.</param>
    /// <param name="dimension">Receives the dimension, which can be used once the table is built.</param>
    /// <param name="order">The sort order; by default, the type's own, with strings compared ordinally in every culture.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidOperationException">Rows were already added, the table is already built, or reading rows failed.</exception>
    public ColumnTableBuilder<TRow> OrderedDimension<TKey>(Func<TRow, TKey> key, out Dimension<TKey> dimension,
        IComparer<TKey>? order = null, [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull =>
        Dimension(key, ordered: true, order, out dimension, name);

    /// <summary>Adds a measure of doubles.</summary>
    /// <param name="value">Selects the value of a row.</param>
    /// <param name="measure">Receives the measure, which can be used once the table is built.</param>
    /// <param name="nonFinite">What to do with NaN and infinities.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <example>
    /// <code>
    /// ColumnTable table = ColumnTable.From(deals).Measure(deal => deal.Amount, out var amount).Build();
    /// double? total = table.Aggregate(amount.Sum());
    /// </code>
    /// </example>
    /// <exception cref="InvalidOperationException">Rows were already added, the table is already built, or reading rows failed.</exception>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, double> value, out Measure<double> measure, NonFinite nonFinite = NonFinite.Reject,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Present(value, out measure, name, nonFinite);

    /// <summary>Adds a measure of doubles, some of which may be missing.</summary>
    /// <param name="value">Selects the value of a row; <see langword="null"/> if it is missing.</param>
    /// <param name="measure">Receives the measure, which can be used once the table is built.</param>
    /// <param name="nonFinite">What to do with NaN and infinities.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidOperationException">Rows were already added, the table is already built, or reading rows failed.</exception>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, double?> value, out Measure<double> measure, NonFinite nonFinite = NonFinite.Reject,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Optional(value, out measure, name, nonFinite);

    /// <summary>Adds a measure of 64-bit integers.</summary>
    /// <inheritdoc cref="Measure(Func{TRow, double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, long> value, out Measure<long> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Present(value, out measure, name);

    /// <summary>Adds a measure of 64-bit integers, some of which may be missing.</summary>
    /// <inheritdoc cref="Measure(Func{TRow, double?}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, long?> value, out Measure<long> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Optional(value, out measure, name);

    /// <summary>Adds a measure of 32-bit integers.</summary>
    /// <inheritdoc cref="Measure(Func{TRow, double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, int> value, out Measure<int> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Present(value, out measure, name);

    /// <summary>Adds a measure of 32-bit integers, some of which may be missing.</summary>
    /// <inheritdoc cref="Measure(Func{TRow, double?}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, int?> value, out Measure<int> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Optional(value, out measure, name);

    /// <summary>Adds a measure of decimals.</summary>
    /// <inheritdoc cref="Measure(Func{TRow, double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, decimal> value, out Measure<decimal> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Present(value, out measure, name);

    /// <summary>Adds a measure of decimals, some of which may be missing.</summary>
    /// <inheritdoc cref="Measure(Func{TRow, double?}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, decimal?> value, out Measure<decimal> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Optional(value, out measure, name);

    /// <summary>
    /// Reads arrays and lists with several threads, each reading a share of the rows, so your selectors are called from several threads at
    /// once. The default is one. The resulting table is the same, but while it is built, all shares except the first take twice their
    /// memory.
    /// </summary>
    /// <param name="threads">The number of threads, at least 1.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The table is already built, or reading rows failed.</exception>
    public ColumnTableBuilder<TRow> WithDegreeOfParallelism(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        _gate.Check();
        _threads = threads;
        return this;
    }

    /// <summary>Adds a row. Error messages count rows from 0.</summary>
    /// <param name="row">The row.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidOperationException">The table is already built, or reading rows failed.</exception>
    /// <exception cref="ArgumentException">A key of this row or of one shortly before it is null, or a value is not finite and such values
    /// are rejected.</exception>
    public ColumnTableBuilder<TRow> Add(TRow row)
    {
        _gate.Check();
        _pending.Add(row);
        if (_pending.Count == BlockSize.Build)
        {
            _gate.Enter();
            Flush();
            _gate.Leave();
        }

        return this;
    }

    /// <summary>Adds rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="progress">Receives the fraction of the rows read so far, from 0 to 1, if their number is known.</param>
    /// <param name="cancellationToken">Cancels reading, which closes the builder.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidOperationException">The table is already built, or reading rows failed.</exception>
    /// <exception cref="ArgumentException">A key is null, or a value is not finite and such values are rejected.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public ColumnTableBuilder<TRow> AddRange(IEnumerable<TRow> rows, IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        _gate.Enter();
        Read(rows, progress, cancellationToken);
        _gate.Leave();
        return this;
    }

    /// <summary>Reads the remaining rows, builds the table and makes its dimensions and measures usable.</summary>
    /// <param name="progress">Receives the fraction of the rows read so far, from 0 to 1, if their number is known.</param>
    /// <param name="cancellationToken">Cancels reading, which closes the builder.</param>
    /// <returns>The table.</returns>
    /// <exception cref="InvalidOperationException">The table is already built, reading rows failed, or the keys of an ordered dimension
    /// have no order.</exception>
    /// <exception cref="ArgumentException">A key is null, or a value is not finite and such values are rejected.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public ColumnTable Build(IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        _gate.Enter();
        if (_source is not null)
            Read(_source, progress, cancellationToken);
        Flush();
        Action<ColumnTable>[] columns = new ParallelBuild<TRow>(_columns, _threads).Finish();
        progress?.Report(1);
        var table = new ColumnTable(_rows);
        Array.ForEach(columns, handOut => handOut(table));
        _gate.Finish();
        return table;
    }

    private ColumnTableBuilder<TRow> Dimension<TKey>(Func<TRow, TKey> key, bool ordered, IComparer<TKey>? order,
        out Dimension<TKey> dimension, string? name)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        dimension = new(name);
        return With(new DimensionOfRows<TRow, TKey>(key, dimension, ordered, order, _expectedRows));
    }

    private ColumnTableBuilder<TRow> Present<T>(Func<TRow, T> value, out Measure<T> measure, string? name,
        NonFinite nonFinite = NonFinite.Reject)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        measure = new(name);
        return With(new MeasureOfRows<TRow, T, T>(
            value, measure, new(measure.Name, _expectedRows, nonFinite), static (buffer, values) => buffer.Append(values)));
    }

    private ColumnTableBuilder<TRow> Optional<T>(Func<TRow, T?> value, out Measure<T> measure, string? name,
        NonFinite nonFinite = NonFinite.Reject)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        measure = new(name);
        return With(new MeasureOfRows<TRow, T?, T>(
            value, measure, new(measure.Name, _expectedRows, nonFinite), static (buffer, values) => buffer.Append(values)));
    }

    private ColumnTableBuilder<TRow> With(RowColumn<TRow> column)
    {
        _gate.Check();
        if (_rows + _pending.Count > 0)
            throw new InvalidOperationException("Rows were already added; add all columns before the first row.");
        _columns.Add(column);
        return this;
    }
}
