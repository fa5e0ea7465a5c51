using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <content>Fiscal periods from text.</content>
public sealed partial class FiscalCalendar
{
    /// <summary>Parses a period of this calendar: <c>FY2024</c>, <c>FY23Q1</c>, <c>Q1 FY2023</c>, <c>1QFY23</c>, <c>H1 FY23</c>.</summary>
    /// <remarks>
    /// The name or id of the calendar may come first, as in <see cref="TimePeriod.Code"/>, and FY may be left out: every year is a fiscal
    /// year here. Two-digit years are 1950 to 2049.
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <returns>The fiscal period, with its actual first and last day.</returns>
    /// <exception cref="FormatException">The text is not a fiscal year, half or quarter.</exception>
    /// <example><code>TimePeriod quarter = FiscalCalendar.Nvidia.Parse("FY24Q2");     // 2023-05-01 to 2023-07-30</code></example>
    public TimePeriod Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out TimePeriod? period) ? period : throw new FormatException(
            $"'{FigureFormatException.Excerpt(s)}' is not a fiscal period of {Name}; expected one such as FY2024, FY24Q2, Q2 FY2024 or H1 "
                + $"FY24.");
    }

    /// <summary>Parses a period of this calendar if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The fiscal period; <see langword="null"/> if the text is not one.</param>
    /// <returns>Whether the text is a fiscal year, half or quarter.</returns>
    public bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out TimePeriod result) =>
        (result = s is null ? null : WrittenPeriod.ParseIn(this, s)) is not null;
}
