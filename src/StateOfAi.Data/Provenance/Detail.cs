namespace StateOfAi.Data;

/// <summary>
/// A named number, date, period or short text that only one row has. What several rows have is a property instead.
/// </summary>
/// <remarks>
/// A detail has exactly one of <see cref="Figure"/>, <see cref="Date"/> and <see cref="Text"/>, optionally with the <see cref="Period"/>
/// that it refers to; or it has a period alone. Formulas refer to it like a property: <c>[chip.nvidia].yearsToPeak</c>.
/// </remarks>
/// <example><code>
/// Details = [new Detail { Name = "hoursPerDay", Figure = Figure.Parse("24 hours") }]
/// </code></example>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class Detail
{
    private const string Shape =
        "a detail must have exactly one of 'figure', 'date' and 'text', optionally with 'period', or 'period' alone";

    /// <summary>Its name, a camel-case word such as <c>hoursPerDay</c>; unique within the row.</summary>
    public required string Name { get; init; }

    /// <summary>The number as printed, in any unit; <see langword="null"/> for a date, a text or a period.</summary>
    [MeasuresAnything("a detail may be about anything")]
    public Figure? Figure { get; init; }

    /// <summary>The date, as precisely as known; <see langword="null"/> for a figure, a text or a period.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>
    /// The text, in English; semicolons separate several items. <see langword="null"/> for a figure, a date or a period.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>When the value applies, or the value itself if there is no other; <see langword="null"/> if neither is known.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>Its single value; <see langword="null"/> only for a detail that you created without one.</summary>
    internal object? Value => (object?)Figure ?? (object?)Date ?? (object?)Text ?? Period;

    /// <summary>The name as words for readers, such as <c>Hours per day</c>.</summary>
    internal string Title => Name.Length == 0 ? "" : Words.OfName(char.ToUpperInvariant(Name[0]) + Name[1..]);

    /// <summary>The value as a cell shows it, with the period that it applies to.</summary>
    internal object? Shown => Period is null || Value == (object)Period ? Value : $"{Value} ({Period})";

    /// <summary>The name in words and the value, such as <c>Hours per day: 24 hours</c>.</summary>
    public override string ToString() => $"{Title}: {Shown}";

    partial void OnRead(RowReader row)
    {
        int values = (row.Has("figure") ? 1 : 0) + (row.Has("date") ? 1 : 0) + (row.Has("text") ? 1 : 0);
        if (values > 1 || (values == 0 && !row.Has("period")))
            row.Problem("", RuleId.DetailValue, $"{Shape}; found {(values > 1 ? "several" : "none of them")}");
        if (Name.Length > 0 && !(char.IsAsciiLetterLower(Name[0]) && Name.All(char.IsAsciiLetterOrDigit)))
            row.Problem("name", RuleId.DetailName,
                $"the name of a detail must be a word such as hoursPerDay, in ASCII letters and digits; found '{Name}'");
    }
}
