namespace StateOfAi.Data;

/// <summary>The number of AI unicorns, private companies worth $1 billion or more, in a country or region at one time.</summary>
[Row]
public sealed partial class UnicornCount : Row, IObserved
{
    /// <summary>The country; <see langword="null"/> for a <see cref="Region"/>.</summary>
    public Country? Country { get; init; }

    /// <summary>The region if it is not a country, such as <c>EU</c>; otherwise <see langword="null"/>.</summary>
    public string? Region { get; init; }

    /// <summary>The reader who took the number from the report; the two readings disagree.</summary>
    public required ReportReading Reading { get; init; }

    /// <summary>The year at whose end they are counted, or the year of the report up to which they are.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The number of unicorns (unit <c>unicorn</c>); <see langword="null"/> if not printed.</summary>
    [Measures(nameof(FigureKind.Unicorns))]
    public Figure? Count { get; init; }

    /// <summary>
    /// The increase from the year before (unit <c>unicorn</c>); <see langword="null"/> if not printed.
    /// </summary>
    [Measures(nameof(FigureKind.UnicornChange))]
    public Figure? NetNew { get; init; }

    /// <summary>Their combined value, in US dollars; <see langword="null"/> if not printed.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? CombinedValue { get; init; }

    /// <summary>When the figures were read; <see langword="null"/> for your own rows.</summary>
    public PartialDate? Vintage { get; init; }

    Figure? IObserved.Value => Count;

    string? IObserved.Scope => Reading is ReportReading.Slides ? "as the slides have it" : "as the newspaper has it";

    private protected override string ToText() => LabelWith(Count ?? CombinedValue ?? NetNew);
}
