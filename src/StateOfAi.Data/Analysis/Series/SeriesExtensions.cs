using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>Makes series of rows: of the report, or of your own through lambdas. The order of the rows does not matter.</summary>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in what a value is, which is required.")]
public static partial class SeriesExtensions
{
    /// <summary>The series of rows that are one figure of one period each.</summary>
    /// <param name="rows">The rows; a missing figure stays a point without a value.</param>
    /// <param name="vintage">When all of them were read; left out, each row says so itself, or it is not stated.</param>
    /// <param name="scope">What all of them cover, such as a region or a definition; left out, each row says so itself, or it is not stated.</param>
    /// <exception cref="ArgumentException">There are no rows; a row has no period; two rows are of one period, or of different grains, calendars, vintages or scopes.</exception>
    /// <exception cref="UnitMismatchException">Two figures are of different units.</exception>
    public static Series ToSeries(this IEnumerable<IObserved> rows, PartialDate? vintage = null, string? scope = null) =>
        SeriesReading<IObserved>.OfObservations(row => row, vintage, scope).Read(rows);

    /// <summary>The series of a figure of each row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="period">What a row covers, or when it was taken.</param>
    /// <param name="value">The figure of a row; <see langword="null"/> where it is missing, which stays a point without a value.</param>
    /// <param name="vintage">When a row was read; left out, that is not stated.</param>
    /// <param name="scope">What a row covers besides its time; left out, that is not stated.</param>
    /// <exception cref="ArgumentException">
    /// There are no rows; a row has no period; two rows are of one period, or of different grains, calendars, vintages or scopes. The message
    /// names the two.
    /// </exception>
    /// <exception cref="UnitMismatchException">Two values are of different units; the message names the two.</exception>
    public static Series ToSeries<T>(this IEnumerable<T> rows, Func<T, TimePeriod?> period, Func<T, Figure?> value, Func<T, PartialDate?>? vintage = null, Func<T, string?>? scope = null) =>
        SeriesReading<T>.OfFigures(period, value, vintage, scope).Read(rows);

    /// <summary>The series of a computed number of each row, such as a sum of a group.</summary>
    /// <inheritdoc cref="ToSeries{T}(IEnumerable{T}, Func{T, TimePeriod}, Func{T, Figure}, Func{T, PartialDate?}, Func{T, string})"/>
    public static Series ToSeries<T>(this IEnumerable<T> rows, Func<T, TimePeriod?> period, Func<T, Estimate<Quantity>?> value, Func<T, PartialDate?>? vintage = null, Func<T, string?>? scope = null) =>
        SeriesReading<T>.OfEstimates(period, value, vintage, scope).Read(rows);

    /// <summary>The series of an exact decimal number of each row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="period">What a row covers, or when it was taken.</param>
    /// <param name="value">The number of a row; <see langword="null"/> where it is missing, which stays a point without a value.</param>
    /// <param name="unit">The unit of all numbers.</param>
    /// <param name="vintage">When a row was read; left out, that is not stated.</param>
    /// <param name="scope">What a row covers besides its time; left out, that is not stated.</param>
    /// <exception cref="ArgumentException">
    /// There are no rows; a row has no period; two rows are of one period, or of different grains, calendars, vintages or scopes; a number is
    /// NaN or infinite. The message names the two, or the one.
    /// </exception>
    public static Series ToSeries<T>(this IEnumerable<T> rows, Func<T, TimePeriod?> period, Func<T, decimal?> value, Unit unit, Func<T, PartialDate?>? vintage = null, Func<T, string?>? scope = null) =>
        SeriesReading<T>.OfDecimals(period, value, unit, vintage, scope).Read(rows);

    /// <summary>The series of a number of each row, taken as exact.</summary>
    /// <inheritdoc cref="ToSeries{T}(IEnumerable{T}, Func{T, TimePeriod}, Func{T, decimal?}, Unit, Func{T, PartialDate?}, Func{T, string})"/>
    public static Series ToSeries<T>(this IEnumerable<T> rows, Func<T, TimePeriod?> period, Func<T, double?> value, Unit unit, Func<T, PartialDate?>? vintage = null, Func<T, string?>? scope = null) =>
        SeriesReading<T>.OfDoubles(period, value, unit, vintage, scope).Read(rows);

    // Without this one, a lambda that gives an int would fit decimal and double alike, and not compile.

    /// <summary>The series of a whole number of each row.</summary>
    /// <inheritdoc cref="ToSeries{T}(IEnumerable{T}, Func{T, TimePeriod}, Func{T, decimal?}, Unit, Func{T, PartialDate?}, Func{T, string})"/>
    public static Series ToSeries<T>(this IEnumerable<T> rows, Func<T, TimePeriod?> period, Func<T, long?> value, Unit unit, Func<T, PartialDate?>? vintage = null, Func<T, string?>? scope = null) =>
        SeriesReading<T>.OfDecimals(period, Whole(value), unit, vintage, scope).Read(rows);

    /// <summary>One series for each key, of a figure of each row.</summary>
    /// <param name="rows">The rows; none give no series.</param>
    /// <param name="key">Which series a row belongs to.</param>
    /// <param name="period">What a row covers, or when it was taken.</param>
    /// <param name="value">The figure of a row; <see langword="null"/> where it is missing, which stays a point without a value.</param>
    /// <param name="vintage">When a row was read; left out, that is not stated.</param>
    /// <param name="scope">What a row covers besides its time; left out, that is not stated.</param>
    /// <exception cref="ArgumentException">
    /// A row has no key or no period; two rows of one key are of one period, or of different grains, calendars, vintages or scopes. The message
    /// names the key and the two.
    /// </exception>
    /// <exception cref="UnitMismatchException">Two values of one key are of different units.</exception>
    public static SeriesByKey<TKey> ToSeriesBy<T, TKey>(this IEnumerable<T> rows, Func<T, TKey> key, Func<T, TimePeriod?> period, Func<T, Figure?> value, Func<T, PartialDate?>? vintage = null, Func<T, string?>? scope = null)
        where TKey : notnull => SeriesReading<T>.OfFigures(period, value, vintage, scope).ReadBy(rows, key);

    /// <summary>One series for each key, of a computed number of each row.</summary>
    /// <inheritdoc cref="ToSeriesBy{T, TKey}(IEnumerable{T}, Func{T, TKey}, Func{T, TimePeriod}, Func{T, Figure}, Func{T, PartialDate?}, Func{T, string})"/>
    public static SeriesByKey<TKey> ToSeriesBy<T, TKey>(this IEnumerable<T> rows, Func<T, TKey> key, Func<T, TimePeriod?> period, Func<T, Estimate<Quantity>?> value, Func<T, PartialDate?>? vintage = null, Func<T, string?>? scope = null)
        where TKey : notnull => SeriesReading<T>.OfEstimates(period, value, vintage, scope).ReadBy(rows, key);

    /// <summary>One series for each key, of an exact decimal number of each row.</summary>
    /// <param name="rows">The rows; none give no series.</param>
    /// <param name="key">Which series a row belongs to.</param>
    /// <param name="period">What a row covers, or when it was taken.</param>
    /// <param name="value">The number of a row; <see langword="null"/> where it is missing, which stays a point without a value.</param>
    /// <param name="unit">The unit of all numbers.</param>
    /// <param name="vintage">When a row was read; left out, that is not stated.</param>
    /// <param name="scope">What a row covers besides its time; left out, that is not stated.</param>
    /// <exception cref="ArgumentException">
    /// A row has no key or no period; two rows of one key are of one period, or of different grains, calendars, vintages or scopes; a number is
    /// NaN or infinite. The message names the key and the two, or the one.
    /// </exception>
    public static SeriesByKey<TKey> ToSeriesBy<T, TKey>(this IEnumerable<T> rows, Func<T, TKey> key, Func<T, TimePeriod?> period, Func<T, decimal?> value, Unit unit, Func<T, PartialDate?>? vintage = null, Func<T, string?>? scope = null)
        where TKey : notnull => SeriesReading<T>.OfDecimals(period, value, unit, vintage, scope).ReadBy(rows, key);

    /// <summary>One series for each key, of a number of each row, taken as exact.</summary>
    /// <inheritdoc cref="ToSeriesBy{T, TKey}(IEnumerable{T}, Func{T, TKey}, Func{T, TimePeriod}, Func{T, decimal?}, Unit, Func{T, PartialDate?}, Func{T, string})"/>
    public static SeriesByKey<TKey> ToSeriesBy<T, TKey>(this IEnumerable<T> rows, Func<T, TKey> key, Func<T, TimePeriod?> period, Func<T, double?> value, Unit unit, Func<T, PartialDate?>? vintage = null, Func<T, string?>? scope = null)
        where TKey : notnull => SeriesReading<T>.OfDoubles(period, value, unit, vintage, scope).ReadBy(rows, key);

    /// <summary>One series for each key, of a whole number of each row.</summary>
    /// <inheritdoc cref="ToSeriesBy{T, TKey}(IEnumerable{T}, Func{T, TKey}, Func{T, TimePeriod}, Func{T, decimal?}, Unit, Func{T, PartialDate?}, Func{T, string})"/>
    public static SeriesByKey<TKey> ToSeriesBy<T, TKey>(this IEnumerable<T> rows, Func<T, TKey> key, Func<T, TimePeriod?> period, Func<T, long?> value, Unit unit, Func<T, PartialDate?>? vintage = null, Func<T, string?>? scope = null)
        where TKey : notnull => SeriesReading<T>.OfDecimals(period, Whole(value), unit, vintage, scope).ReadBy(rows, key);

    /// <summary>One series for each key, of rows that are one figure of one period each.</summary>
    /// <inheritdoc cref="ToSeriesBy{T, TKey}(IEnumerable{T}, Func{T, TKey}, Func{T, TimePeriod}, Func{T, Figure}, Func{T, PartialDate?}, Func{T, string})"/>
    public static SeriesByKey<TKey> ToSeriesBy<T, TKey>(this IEnumerable<T> rows, Func<T, TKey> key, PartialDate? vintage = null, string? scope = null)
        where T : IObserved
        where TKey : notnull => SeriesReading<T>.OfObservations(row => row, vintage, scope).ReadBy(rows, key);

    private static Func<T, decimal?> Whole<T>(Func<T, long?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return row => value(row);
    }
}
