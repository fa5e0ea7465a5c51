using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>
/// Builds a <see cref="ColumnTable"/> of rows: first says what the dimensions and measures of a row are, then takes the rows, of
/// <see cref="ColumnTable.From"/> or as they come by <see cref="Add"/> and <see cref="AddRange"/>, then builds once. For one thread at a
/// time. Where reading fails or is canceled, the builder is closed: it holds some of the rows, and not all of them in all columns. Anything
/// asked of it afterwards is an <see cref="InvalidOperationException"/>; make a new one and read the rows again.
/// </summary>
/// <typeparam name="TRow">The type of the rows; they are read and not kept.</typeparam>
[SuppressMessage("ApiDesign", "RS0026",
    Justification = "The overloads differ in the type of the measure, and never get another parameter apart.")]
public sealed partial class ColumnTableBuilder<TRow>
{
    private readonly List<RowColumn<TRow>> _columns = [];
    private readonly List<TRow> _pending = [];
    private readonly BuilderGate _gate = new();
    private readonly IEnumerable<TRow>? _source;
    private readonly int _expectedRows;
    private int _rows;
    private int _threads = 1;

    /// <summary>A builder to which rows are added.</summary>
    /// <param name="expectedRows">How many rows are expected, as far as that is known: with the right number no memory is taken
    /// twice.</param>
    public ColumnTableBuilder(int expectedRows = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expectedRows);
        _expectedRows = expectedRows;
    }

    internal ColumnTableBuilder(IEnumerable<TRow> source)
        : this(source.TryGetNonEnumeratedCount(out int count) ? count : 0) => _source = source;

    /// <summary>A dimension whose keys come in the order in which they first appear.</summary>
    /// <param name="key">The key of a row; never <see langword="null"/>.</param>
    /// <param name="dimension">The dimension, for use with the table.</param>
    /// <param name="name">What tables of results call it; left out, the words of the variable's name.</param>
    /// <exception cref="InvalidOperationException">Rows were added, the table is built, or reading rows failed.</exception>
    public ColumnTableBuilder<TRow> Dimension<TKey>(Func<TRow, TKey> key, out Dimension<TKey> dimension,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull =>
        Dimension(key, ordered: false, null, out dimension, name);

    /// <summary>A dimension whose keys are in order, such as a period, and so the groups of results.</summary>
    /// <param name="key">The key of a row; never <see langword="null"/>.</param>
    /// <param name="dimension">The dimension, for use with the table.</param>
    /// <param name="order">The order; left out, that of the type, and of texts the ordinal one, which no culture changes.</param>
    /// <param name="name">What tables of results call it; left out, the words of the variable's name.</param>
    /// <exception cref="InvalidOperationException">Rows were added, the table is built, or reading rows failed.</exception>
    public ColumnTableBuilder<TRow> OrderedDimension<TKey>(Func<TRow, TKey> key, out Dimension<TKey> dimension,
        IComparer<TKey>? order = null, [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull =>
        Dimension(key, ordered: true, order, out dimension, name);

    /// <summary>A measure of doubles.</summary>
    /// <param name="value">The value of a row.</param>
    /// <param name="measure">The measure, for use with the table.</param>
    /// <param name="nonFinite">What to do with NaN and infinities.</param>
    /// <param name="name">What tables of results call it; left out, the words of the variable's name.</param>
    /// <exception cref="InvalidOperationException">Rows were added, the table is built, or reading rows failed.</exception>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, double> value, out Measure<double> measure, NonFinite nonFinite = NonFinite.Reject,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Present(value, out measure, name, nonFinite);

    /// <summary>A measure of doubles, some of which are missing.</summary>
    /// <param name="value">The value of a row; <see langword="null"/> where it is missing.</param>
    /// <param name="measure">The measure, for use with the table.</param>
    /// <param name="nonFinite">What to do with NaN and infinities.</param>
    /// <param name="name">What tables of results call it; left out, the words of the variable's name.</param>
    /// <exception cref="InvalidOperationException">Rows were added, the table is built, or reading rows failed.</exception>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, double?> value, out Measure<double> measure, NonFinite nonFinite = NonFinite.Reject,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Optional(value, out measure, name, nonFinite);

    /// <summary>A measure of 64-bit whole numbers.</summary>
    /// <inheritdoc cref="Measure(Func{TRow, double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, long> value, out Measure<long> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Present(value, out measure, name);

    /// <summary>A measure of 64-bit whole numbers, some of which are missing.</summary>
    /// <inheritdoc cref="Measure(Func{TRow, double?}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, long?> value, out Measure<long> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Optional(value, out measure, name);

    /// <summary>A measure of 32-bit whole numbers.</summary>
    /// <inheritdoc cref="Measure(Func{TRow, double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, int> value, out Measure<int> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Present(value, out measure, name);

    /// <summary>A measure of 32-bit whole numbers, some of which are missing.</summary>
    /// <inheritdoc cref="Measure(Func{TRow, double?}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, int?> value, out Measure<int> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Optional(value, out measure, name);

    /// <summary>A measure of decimals.</summary>
    /// <inheritdoc cref="Measure(Func{TRow, double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, decimal> value, out Measure<decimal> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Present(value, out measure, name);

    /// <summary>A measure of decimals, some of which are missing.</summary>
    /// <inheritdoc cref="Measure(Func{TRow, double?}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder<TRow> Measure(Func<TRow, decimal?> value, out Measure<decimal> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Optional(value, out measure, name);

    /// <summary>
    /// Reads the rows of arrays and lists by several threads, each of them a part of the rows, so that the functions given as keys and
    /// values are called from several threads at once. One is the default. The table is the same; while it is built, the parts behind the
    /// first one take their memory twice.
    /// </summary>
    /// <param name="threads">How many, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is less than one.</exception>
    /// <exception cref="InvalidOperationException">The table is built, or reading rows failed.</exception>
    public ColumnTableBuilder<TRow> WithDegreeOfParallelism(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        _gate.Check();
        _threads = threads;
        return this;
    }

    /// <summary>Adds a row; rows are counted from 0.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="InvalidOperationException">The table is built, or reading rows failed before.</exception>
    /// <exception cref="ArgumentException">A key of this row or one shortly before it is null, or a value is not finite and that is to be
    /// rejected.</exception>
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
    /// <param name="progress">Is told the part of the rows that is read, from 0 to 1, where their number is known.</param>
    /// <param name="cancellationToken">Stops the reading, and closes the builder.</param>
    /// <exception cref="InvalidOperationException">The table is built, or reading rows failed before.</exception>
    /// <exception cref="ArgumentException">A key is null, or a value is not finite and that is to be rejected.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ColumnTableBuilder<TRow> AddRange(IEnumerable<TRow> rows, IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        _gate.Enter();
        Read(rows, progress, cancellationToken);
        _gate.Leave();
        return this;
    }

    /// <summary>Reads the rows that are left and builds the table. The dimensions and measures can be used from now on.</summary>
    /// <param name="progress">Is told the part of the rows that is read, from 0 to 1, where their number is known.</param>
    /// <param name="cancellationToken">Stops the reading, and closes the builder.</param>
    /// <exception cref="InvalidOperationException">The table is built, reading rows failed before, or the keys of an ordered dimension have
    /// no order.</exception>
    /// <exception cref="ArgumentException">A key is null, or a value is not finite and that is to be rejected.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
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
            throw new InvalidOperationException("Rows were added already: all columns come before the first row.");
        _columns.Add(column);
        return this;
    }

    private void Read(IEnumerable<TRow> rows, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        Flush();
        switch (rows)
        {
            case TRow[] array:
                Read(() => array, progress, cancellationToken);
                break;
            case List<TRow> list:
                Read(() => CollectionsMarshal.AsSpan(list), progress, cancellationToken);
                break;
            default:
                ReadOneByOne(rows, progress, cancellationToken);
                break;
        }
    }

    private void ReadOneByOne(IEnumerable<TRow> rows, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        int expected = rows.TryGetNonEnumeratedCount(out int count) ? count : 0;
        int before = _rows;
        foreach (TRow row in rows)
        {
            if (_pending.Count == 0)
                Tell(_rows - before, expected, progress, cancellationToken);
            _pending.Add(row);
            if (_pending.Count == BlockSize.Build)
                Flush();
        }

        Flush();
    }

    private void Read(ParallelBuild<TRow>.RowSource source, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ReadOnlySpan<TRow> rows = source();
        if (_threads > 1 && rows.Length > BlockSize.Build)
        {
            int expected = rows.Length, told = 0;
            Tell(0, expected, progress, cancellationToken);
            new ParallelBuild<TRow>(_columns, _threads).Append(source, _rows, progress is null ? null : read =>
            {
                if (read - told < expected / 100)
                    return;
                progress.Report((double)read / expected);
                told = read;
            }, cancellationToken);
            _rows += rows.Length;
            return;
        }

        for (int start = 0; start < rows.Length; start += BlockSize.Build)
        {
            Tell(start, rows.Length, progress, cancellationToken);
            Append(rows.Slice(start, Math.Min(BlockSize.Build, rows.Length - start)));
        }
    }

    private static void Tell(int read, int expected, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // A hundred times or so; more would cost more than it tells.
        int step = Math.Max(expected / 100 / BlockSize.Build, 1) * BlockSize.Build;
        if (progress is not null && expected > 0 && read % step == 0)
            progress.Report(Math.Min((double)read / expected, 1));
    }

    private void Flush()
    {
        Append(CollectionsMarshal.AsSpan(_pending));
        _pending.Clear();
    }

    private void Append(ReadOnlySpan<TRow> rows)
    {
        foreach (RowColumn<TRow> column in _columns)
            column.Append(rows, _rows);
        _rows += rows.Length;
    }
}
