using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <content>Periods from text.</content>
public sealed partial class TimePeriod
{
    /// <summary>Parses a period as people write it: <c>2023</c>, <c>2023-Q2</c>, <c>Q2 2023</c>, <c>2Q23</c>, <c>Jul 2023</c>.</summary>
    /// <remarks>
    /// <para>Reads what <see cref="Code"/> and <see cref="ToString()"/> write, and:</para>
    /// <list type="bullet">
    /// <item>quarters and halves: <c>Q1 2024</c>, <c>2024Q1</c>, <c>1Q24</c>, <c>H1'23</c>, <c>first quarter of 2024</c>;</item>
    /// <item>years and months: <c>CY2023</c>, <c>Jan 2023</c>, <c>January '23</c>, <c>01/2023</c>, <c>2023M01</c>;</item>
    /// <item>ISO weeks: <c>2024-W05</c>, and days of a week, <c>2024-W05-3</c>;</item>
    /// <item>days: <c>2023-01-31</c>, <c>31 Jan 2023</c>, <c>January 31, 2023</c>, <c>2023-01-31T00:00:00Z</c>, and, in the order of the
    /// provider's culture or if only one order is possible, <c>1/31/2023</c>;</item>
    /// <item>spans: <c>2022-07 to 2023-07</c>, <c>Jan 2023 – Mar 2023</c>; moments: <c>as of Oct 2023</c>;</item>
    /// <item>fiscal periods of the built-in calendars: <c>nvidia:FY2024-Q2</c>, <c>NVIDIA FY24 Q2</c>.</item>
    /// </list>
    /// <para>Two-digit years are 1950 to 2049. Text with two readings is rejected, with both: <c>1/2/2023</c> without a culture,
    /// <c>2023-24</c>, <c>Jan-23</c>. A fiscal year without its company is rejected; <see cref="FiscalCalendar.Parse"/> and
    /// <see cref="PeriodReader.Calendars"/> read those, and your own calendars.</para>
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">
    /// The culture of dates such as <c>1/2/2023</c> and of the names of months beside the English ones; <see langword="null"/> for none.
    /// </param>
    /// <returns>The period, with its actual first and last day.</returns>
    /// <exception cref="FormatException">The text is not a period, or could be several; the message says which.</exception>
    /// <example>
    /// <code>
    /// TimePeriod year = TimePeriod.Parse("2023"), quarter = TimePeriod.Parse("Q2 2023"), month = TimePeriod.Parse("Jul 2023");
    /// TimePeriod moment = TimePeriod.Parse("as of 2023-10-12");
    /// TimePeriod fiscal = TimePeriod.Parse("nvidia:FY2024-Q2");     // 2023-05-01 to 2023-07-30
    /// </code>
    /// </example>
    public static TimePeriod Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TimePeriodParser.Parse(s) ?? new WrittenPeriod(provider, []).Parse(s);
    }

    /// <summary>Parses a period if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of dates; see <see cref="Parse"/>.</param>
    /// <param name="result">The period; <see langword="null"/> if the text is not one, or could be several.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TimePeriod result) =>
        (result = s is null ? null : TimePeriodParser.Parse(s) ?? new WrittenPeriod(provider, []).ParseOrNull(s, out _)) is not null;

    /// <summary>Parses a code as data files write it, and nothing else.</summary>
    internal static bool TryParseCode([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out TimePeriod result) =>
        (result = s is null ? null : TimePeriodParser.Parse(s)) is not null;
}
