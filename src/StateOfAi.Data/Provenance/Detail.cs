namespace StateOfAi.Data;

/// <summary>
/// A number, a date, a time or a few words that one row alone has, under a name of its own: properties are for what several rows have.
/// </summary>
/// <remarks>
/// A detail has exactly one of <see cref="Figure"/>, <see cref="Date"/> and <see cref="Text"/>, and perhaps the <see cref="Period"/> that
/// it holds for; or that period alone. A formula names it as if it were a property: <c>[chip.nvidia].yearsToPeak</c>.
/// </remarks>
/// <example><code>
/// Details = [new Detail { Name = "hoursPerDay", Figure = Figure.Parse("24 hours") }]
/// </code></example>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class Detail
{
    private const string Shape = "a detail has exactly one of 'figure', 'date' and 'text', with a 'period' or without, or a 'period' alone";

    /// <summary>What it is called, as one word in camel case, such as <c>hoursPerDay</c>; unique within the row.</summary>
    public required string Name { get; init; }

    /// <summary>The number as printed, in a unit of any kind; <see langword="null"/> for a date, a text or a period.</summary>
    [MeasuresAnything("a detail may be about anything")]
    public Figure? Figure { get; init; }

    /// <summary>The date, as precisely as it is known; <see langword="null"/> for a figure, a text or a period.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>
    /// The words, in English; several things are separated by semicolons. <see langword="null"/> for a figure, a date or a period.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>When the value holds, or the value itself where there is no other; <see langword="null"/> when neither is known.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The one value that it has; <see langword="null"/> for a detail of your own without any.</summary>
    internal object? Value => (object?)Figure ?? (object?)Date ?? (object?)Text ?? Period;

    /// <summary>The name as words for readers, such as <c>Hours per day</c>.</summary>
    internal string Title => Name.Length == 0 ? "" : Words.OfName(char.ToUpperInvariant(Name[0]) + Name[1..]);

    /// <summary>The value as a cell shows it, with the period that it holds for.</summary>
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
                $"a detail is named by a word such as hoursPerDay, in ASCII letters and digits; found '{Name}'");
    }
}
