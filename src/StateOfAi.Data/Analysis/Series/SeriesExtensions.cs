using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>Turns rows into series: rows of a report, or your own via lambdas. The order of the rows does not matter.</summary>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in what the rows are.")]
public static partial class SeriesExtensions
{
    /// <summary>Creates a series from rows that each have one figure for one period, such as the observations of a report.</summary>
    /// <param name="rows">The rows; a missing figure becomes a point without a value.</param>
    /// <param name="vintage">When all of them were read; by default, what each row states, if anything.</param>
    /// <param name="scope">The scope of all rows, such as a region or a definition; by default, what each row states, if anything.</param>
    /// <returns>The series, with one point per row.</returns>
    /// <exception cref="ArgumentException">
    /// There are no rows; a row has no period; or two rows have the same period, or different grains, calendars, vintages or scopes.
    /// </exception>
    /// <exception cref="UnitMismatchException">Two figures have different units.</exception>
    /// <example>
    /// <code>
    /// Series unicorns = StateOfAiCatalog.Embedded.Reports[2023].Observations.OfMeasure("measure.enterprise-value")
    ///     .Where(row =&gt; row.Subject is "AI unicorns" &amp;&amp; row.Country?.Code is "US").ToSeries();
    /// </code>
    /// </example>
    public static Series ToSeries(this IEnumerable<IObserved> rows, PartialDate? vintage = null, string? scope = null) =>
        SeriesReading<IObserved>.OfObservations(row => row, vintage, scope).Read(rows);

    /// <summary>Creates a series from a number of each row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="period">Selects the period of a row.</param>
    /// <param name="value">
    /// Selects the number of a row; <see langword="null"/> if it is missing, which becomes a point without a value.
    /// </param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it if it is given.</param>
    /// <param name="vintage">
    /// Selects when a row was read. By default, what a row that is an <see cref="IObserved"/> states if the number is its own
    /// (<see cref="IObserved.Value"/>); otherwise not stated.
    /// </param>
    /// <param name="scope">
    /// Selects the scope of a row, such as a region or a definition. By default, what such a row states; otherwise not stated.
    /// </param>
    /// <returns>The series, with one point per row.</returns>
    /// <exception cref="ArgumentException">
    /// There are no rows; a row has no period; two rows have the same period, or different grains, calendars, vintages or scopes; or a
    /// number has no unit, or is NaN or infinite. The message names the rows.
    /// </exception>
    /// <exception cref="UnitMismatchException">Two values have different units; the message names both.</exception>
    /// <example>
    /// <code>
    /// (int Year, decimal Users)[] rows = [(2022, 1.2m), (2023, 3.1m), (2024, 4.4m)];
    /// Series users = rows.ToSeries(row =&gt; TimePeriod.OfYear(row.Year), row =&gt; row.Users, Unit.Users);
    /// Console.WriteLine(users.YearOverYear().ToText());
    /// </code>
    /// </example>
    public static Series ToSeries<TRow>(
        this IEnumerable<TRow> rows,
        Func<TRow, TimePeriod?> period,
        Func<TRow, Number?> value,
        Unit? unit = null,
        Func<TRow, PartialDate?>? vintage = null,
        Func<TRow, string?>? scope = null) => SeriesReading<TRow>.Of(period, value, unit, vintage, scope).Read(rows);

    /// <summary>Creates one series per key from a number of each row.</summary>
    /// <param name="rows">The rows; there may be none.</param>
    /// <param name="key">Selects the key of the series that a row belongs to.</param>
    /// <param name="period">Selects the period of a row.</param>
    /// <param name="value">
    /// Selects the number of a row; <see langword="null"/> if it is missing, which becomes a point without a value.
    /// </param>
    /// <param name="unit">The unit of plain numbers; figures and estimates have their own, which must match it if it is given.</param>
    /// <param name="vintage">
    /// Selects when a row was read. By default, what a row that is an <see cref="IObserved"/> states if the number is its own
    /// (<see cref="IObserved.Value"/>); otherwise not stated.
    /// </param>
    /// <param name="scope">
    /// Selects the scope of a row, such as a region or a definition. By default, what such a row states; otherwise not stated.
    /// </param>
    /// <returns>One series per key; empty if there are no rows.</returns>
    /// <exception cref="ArgumentException">
    /// A row has no key or no period; two rows of one key have the same period, or different grains, calendars, vintages or scopes; or a
    /// number has no unit, or is NaN or infinite. The message names the key and the rows.
    /// </exception>
    /// <exception cref="UnitMismatchException">Two values of one key have different units.</exception>
    public static SeriesByKey<TKey> ToSeriesBy<TRow, TKey>(
        this IEnumerable<TRow> rows,
        Func<TRow, TKey> key,
        Func<TRow, TimePeriod?> period,
        Func<TRow, Number?> value,
        Unit? unit = null,
        Func<TRow, PartialDate?>? vintage = null,
        Func<TRow, string?>? scope = null)
        where TKey : notnull => SeriesReading<TRow>.Of(period, value, unit, vintage, scope).ReadBy(rows, key);

    /// <summary>Creates one series per key from rows that each have one figure for one period.</summary>
    /// <inheritdoc cref="ToSeriesBy{TRow, TKey}(IEnumerable{TRow}, Func{TRow, TKey}, Func{TRow, TimePeriod}, Func{TRow, Number?}, Unit,
    /// Func{TRow, PartialDate?}, Func{TRow, string})"/>
    public static SeriesByKey<TKey> ToSeriesBy<TRow,
        TKey>(this IEnumerable<TRow> rows, Func<TRow, TKey> key, PartialDate? vintage = null, string? scope = null)
        where TRow : IObserved
        where TKey : notnull => SeriesReading<TRow>.OfObservations(row => row, vintage, scope).ReadBy(rows, key);
}
