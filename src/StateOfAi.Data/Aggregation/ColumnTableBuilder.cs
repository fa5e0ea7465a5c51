using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>
/// Builds a <see cref="ColumnTable"/> from whole columns of equal length: keys, codes with their keys, and numbers. Memory passed in is
/// used without copying and must not be changed afterwards; only columns with missing values, non-finite numbers or negative zeros are
/// copied.
/// </summary>
[SuppressMessage("ApiDesign", "RS0026",
    Justification = "The overloads differ in the type of the column; none will get additional parameters.")]
[SuppressMessage("ApiDesign", "RS0027", Justification = "The overloads differ in the type of the column.")]
public sealed class ColumnTableBuilder
{
    private readonly List<Func<Action<ColumnTable>>> _columns = [];
    private readonly BuilderGate _gate = new();
    private int? _rows;

    /// <summary>Adds a dimension from one key per row.</summary>
    /// <param name="keys">The keys, none of them <see langword="null"/>. They are encoded, not kept.</param>
    /// <param name="dimension">Receives the dimension, which can be used once the table is built.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A key is null, or the column differs in length from the others.</exception>
    /// <exception cref="InvalidOperationException">The table is already built.</exception>
    public ColumnTableBuilder Dimension<TKey>(ReadOnlySpan<TKey> keys, out Dimension<TKey> dimension,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull =>
        Encode(keys, ordered: false, null, out dimension, name);

    /// <inheritdoc cref="Dimension{TKey}(ReadOnlySpan{TKey}, out Dimension{TKey}, string)"/>
    public ColumnTableBuilder Dimension<TKey>(TKey[] keys, out Dimension<TKey> dimension,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull =>
        Encode(NotNull(keys), ordered: false, null, out dimension, name);

    /// <summary>Adds a dimension whose groups come in sorted order, such as periods, from one key per row.</summary>
    /// <param name="keys">The keys, none of them <see langword="null"/>. They are encoded, not kept.</param>
    /// <param name="dimension">Receives the dimension, which can be used once the table is built.</param>
    /// <param name="order">The sort order; by default, the type's own, with strings compared ordinally in every culture.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A key is null, or the column differs in length from the others.</exception>
    /// <exception cref="InvalidOperationException">The table is already built.</exception>
    public ColumnTableBuilder OrderedDimension<TKey>(ReadOnlySpan<TKey> keys, out Dimension<TKey> dimension, IComparer<TKey>? order = null,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull =>
        Encode(keys, ordered: true, order, out dimension, name);

    /// <inheritdoc cref="OrderedDimension{TKey}(ReadOnlySpan{TKey}, out Dimension{TKey}, IComparer{TKey}, string)"/>
    public ColumnTableBuilder OrderedDimension<TKey>(TKey[] keys, out Dimension<TKey> dimension, IComparer<TKey>? order = null,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull =>
        Encode(NotNull(keys), ordered: true, order, out dimension, name);

    /// <summary>
    /// Adds a dimension that is already encoded, with up to 256 keys: code 0 stands for the first key. The codes are used without copying.
    /// </summary>
    /// <param name="codes">The code of each row.</param>
    /// <param name="keys">The distinct keys, in the order in which groups are to come.</param>
    /// <param name="dimension">Receives the dimension, which can be used once the table is built.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A code has no key, a key is null or duplicated, or the column differs in length from the
    /// others.</exception>
    /// <exception cref="InvalidOperationException">The table is already built.</exception>
    public ColumnTableBuilder EncodedDimension<TKey>(ReadOnlyMemory<byte> codes, IReadOnlyList<TKey> keys, out Dimension<TKey> dimension,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull =>
        Encoded(codes.Length, Distinct(keys), () => new(codes, keys.Count), out dimension, name);

    /// <summary>
    /// Adds a dimension that is already encoded, with up to 65,536 keys: code 0 stands for the first key. The codes are used without
    /// copying.
    /// </summary>
    /// <inheritdoc cref="EncodedDimension{TKey}(ReadOnlyMemory{byte}, IReadOnlyList{TKey}, out Dimension{TKey}, string)"/>
    public ColumnTableBuilder EncodedDimension<TKey>(ReadOnlyMemory<ushort> codes, IReadOnlyList<TKey> keys, out Dimension<TKey> dimension,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull =>
        Encoded(codes.Length, Distinct(keys), () => new(codes, keys.Count), out dimension, name);

    /// <summary>
    /// Adds a dimension that is already encoded: code 0 stands for the first key. The codes are used without copying if there are more than
    /// 65,536 keys.
    /// </summary>
    /// <inheritdoc cref="EncodedDimension{TKey}(ReadOnlyMemory{byte}, IReadOnlyList{TKey}, out Dimension{TKey}, string)"/>
    public ColumnTableBuilder EncodedDimension<TKey>(ReadOnlyMemory<int> codes, IReadOnlyList<TKey> keys, out Dimension<TKey> dimension,
        [CallerArgumentExpression(nameof(dimension))] string? name = null)
        where TKey : notnull =>
        Encoded(codes.Length, Distinct(keys), () => CodeBuffer.ToColumn(codes, keys.Count), out dimension, name);

    /// <summary>Adds a measure of doubles, one per row.</summary>
    /// <param name="values">The numbers; used without copying if all are finite and none is a negative zero.</param>
    /// <param name="measure">Receives the measure, which can be used once the table is built.</param>
    /// <param name="nonFinite">What to do with NaN and infinities.</param>
    /// <param name="name">The name shown in result tables; by default, the words of the variable's name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A value is not finite and such values are rejected, or the column differs in length from the
    /// others.</exception>
    /// <exception cref="InvalidOperationException">The table is already built.</exception>
    public ColumnTableBuilder Measure(ReadOnlyMemory<double> values, out Measure<double> measure, NonFinite nonFinite = NonFinite.Reject,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Keep(values, nonFinite, out measure, name);

    /// <summary>Adds a measure of 64-bit integers, one per row, used without copying.</summary>
    /// <inheritdoc cref="Measure(ReadOnlyMemory{double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder Measure(ReadOnlyMemory<long> values, out Measure<long> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Keep(values, NonFinite.Reject, out measure, name);

    /// <summary>Adds a measure of 32-bit integers, one per row, used without copying.</summary>
    /// <inheritdoc cref="Measure(ReadOnlyMemory{double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder Measure(ReadOnlyMemory<int> values, out Measure<int> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Keep(values, NonFinite.Reject, out measure, name);

    /// <summary>Adds a measure of decimals, one per row, used without copying.</summary>
    /// <inheritdoc cref="Measure(ReadOnlyMemory{double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder Measure(ReadOnlyMemory<decimal> values, out Measure<decimal> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Keep(values, NonFinite.Reject, out measure, name);

    /// <summary>Adds a measure of doubles, some of which may be missing. The values are copied.</summary>
    /// <inheritdoc cref="Measure(ReadOnlyMemory{double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder Measure(ReadOnlySpan<double?> values, out Measure<double> measure, NonFinite nonFinite = NonFinite.Reject,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Copy(values, nonFinite, out measure, name);

    /// <summary>Adds a measure of 64-bit integers, some of which may be missing. The values are copied.</summary>
    /// <inheritdoc cref="Measure(ReadOnlyMemory{double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder Measure(ReadOnlySpan<long?> values, out Measure<long> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Copy(values, NonFinite.Reject, out measure, name);

    /// <summary>Adds a measure of 32-bit integers, some of which may be missing. The values are copied.</summary>
    /// <inheritdoc cref="Measure(ReadOnlyMemory{double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder Measure(ReadOnlySpan<int?> values, out Measure<int> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Copy(values, NonFinite.Reject, out measure, name);

    /// <summary>Adds a measure of decimals, some of which may be missing. The values are copied.</summary>
    /// <inheritdoc cref="Measure(ReadOnlyMemory{double}, out Measure{double}, NonFinite, string)"/>
    public ColumnTableBuilder Measure(ReadOnlySpan<decimal?> values, out Measure<decimal> measure,
        [CallerArgumentExpression(nameof(measure))] string? name = null) => Copy(values, NonFinite.Reject, out measure, name);

    /// <summary>Builds the table and makes its dimensions and measures usable.</summary>
    /// <returns>The table.</returns>
    /// <exception cref="InvalidOperationException">The table is already built, or the keys of an ordered dimension have no
    /// order.</exception>
    public ColumnTable Build()
    {
        _gate.Enter();
        Action<ColumnTable>[] columns = [.. _columns.Select(column => column())];
        var table = new ColumnTable(_rows ?? 0);
        Array.ForEach(columns, handOut => handOut(table));
        _gate.Finish();
        return table;
    }

    private ColumnTableBuilder Encode<TKey>(ReadOnlySpan<TKey> keys, bool ordered, IComparer<TKey>? order, out Dimension<TKey> dimension,
        string? name)
        where TKey : notnull
    {
        CheckRows(keys.Length, nameof(keys));
        dimension = new(name);
        var column = new DimensionOfRows<TKey, TKey>(key => key, dimension, ordered, order, keys.Length);
        for (int start = 0; start < keys.Length; start += BlockSize.Build)
            column.Append(keys.Slice(start, Math.Min(BlockSize.Build, keys.Length - start)), start);
        return With(keys.Length, column.Finish);
    }

    private ColumnTableBuilder Encoded<TKey>(int rows, TKey[] keys, Func<CodeColumn> codes, out Dimension<TKey> dimension, string? name)
        where TKey : notnull
    {
        CheckRows(rows, nameof(codes));
        CodeColumn column = codes();
        Dimension<TKey> handle = dimension = new(name);
        return With(rows, () => table => handle.Bind(table, column, keys, null));
    }

    private ColumnTableBuilder Keep<T>(ReadOnlyMemory<T> values, NonFinite nonFinite, out Measure<T> measure, string? name)
        where T : struct, INumber<T>
    {
        CheckRows(values.Length, nameof(values));
        measure = new(name);
        MeasureColumn<T> column;
        if (ValueBuffer<T>.IsKeptAsItIs(values.Span))
        {
            column = new(values, null);
        }
        else
        {
            var buffer = new ValueBuffer<T>(measure.Name, values.Length, nonFinite);
            buffer.Append(values.Span);
            column = buffer.ToColumn();
        }

        return Bind(column, measure);
    }

    private ColumnTableBuilder Copy<T>(ReadOnlySpan<T?> values, NonFinite nonFinite, out Measure<T> measure, string? name)
        where T : struct, INumber<T>
    {
        CheckRows(values.Length, nameof(values));
        measure = new(name);
        var buffer = new ValueBuffer<T>(measure.Name, values.Length, nonFinite);
        buffer.Append(values);
        return Bind(buffer.ToColumn(), measure);
    }

    private ColumnTableBuilder Bind<T>(MeasureColumn<T> column, Measure<T> measure)
        where T : struct, INumber<T>
    {
        return With(column.Rows, () => table => measure.Bind(table, column));
    }

    /// <summary>Adds a checked column. The length is recorded only now, so that a rejected column does not determine it.</summary>
    private ColumnTableBuilder With(int rows, Func<Action<ColumnTable>> column)
    {
        _rows = rows;
        _columns.Add(column);
        return this;
    }

    private void CheckRows(int rows, string parameter)
    {
        _gate.Check();
        if (_rows is not null && _rows != rows)
            throw new ArgumentException($"Columns must have equal lengths: the others have {_rows} rows, this one has {rows}.", parameter);
    }

    private static TKey[] NotNull<TKey>(TKey[] keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return keys;
    }

    private static TKey[] Distinct<TKey>(IReadOnlyList<TKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var seen = new HashSet<TKey>();
        for (int code = 0; code < keys.Count; code++)
        {
            if (keys[code] is null || !seen.Add(keys[code]))
                throw new ArgumentException(
                    $"Each code needs a distinct key: the key of code {code} is "
                        + $"{keys[code]?.ToString() ?? "null"}{(keys[code] is null ? "" : " again")}.", nameof(keys));
        }

        return [.. keys];
    }
}
