using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StateOfAi.Data;

/// <summary>How to read the periods of one column: its culture, its fiscal calendars, and the words for missing values.</summary>
/// <remarks>It is immutable and may be used by several threads.</remarks>
/// <example>
/// <code>
/// FiscalCalendar apple = FiscalCalendar.EndingOnLast("apple", "Apple", IsoDayOfWeek.Saturday, 9, longQuarter: 1);
/// var periods = new PeriodReader { Calendars = [apple] };
/// TimePeriod? quarter = periods.Read("FY23Q1");     // 2022-09-25 to 2022-12-31
/// </code>
/// </example>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed record PeriodReader
{
    private readonly IReadOnlyList<FiscalCalendar> _calendars = [];

    /// <summary>
    /// The culture of dates such as 1/2/2023; <see langword="null"/> for that of the file that is read, or else for none.
    /// </summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>
    /// The fiscal calendars of the column, in addition to the built-in ones. With one, a fiscal period need not name it: <c>FY23Q1</c>.
    /// </summary>
    public IReadOnlyList<FiscalCalendar> Calendars
    {
        get => _calendars;
        init => _calendars = [.. value ?? throw new ArgumentNullException(nameof(Calendars))];
    }

    /// <summary>
    /// The words that mean a missing value; <see langword="null"/> for those of the file that is read, or else for
    /// <see cref="MissingWords.Default"/>.
    /// </summary>
    public MissingWords? Missing { get; init; }

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The text of the cell; see <see cref="TimePeriod.Parse"/>.</param>
    /// <returns>The period; <see langword="null"/> if the text means a missing value.</returns>
    /// <exception cref="FormatException">The text is neither a period nor missing, or could be several periods.</exception>
    public TimePeriod? Read(string? text) =>
        IsMissing(text) ? null : TimePeriodParser.Parse(text) ?? new WrittenPeriod(Culture, Calendars).Parse(text);

    /// <summary>Reads a cell if it is a period or missing.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="result">The period; <see langword="null"/> if the text means a missing value or is wrong.</param>
    /// <returns>Whether the text is a period or means a missing value.</returns>
    public bool TryRead(string? text, out TimePeriod? result)
    {
        result = null;
        return IsMissing(text)
            || (result = TimePeriodParser.Parse(text) ?? new WrittenPeriod(Culture, Calendars).ParseOrNull(text, out _)) is not null;
    }

    private bool IsMissing([NotNullWhen(false)] string? text) => (Missing ?? MissingWords.Default).Contains(text);
}
