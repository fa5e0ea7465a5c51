namespace StateOfAi.Data;

/// <summary>How many AI companies of a country or region are unicorns, private and worth a billion dollars or more, at one time.</summary>
[Row]
public sealed partial class UnicornCount : Row, IObserved
{
    /// <summary>The country; <see langword="null"/> for a <see cref="Region"/>.</summary>
    public Country? Country { get; init; }

    /// <summary>The region where it is no country, such as <c>EU</c>; otherwise <see langword="null"/>.</summary>
    public string? Region { get; init; }

    /// <summary>Who read the number off the report; the two readings do not agree.</summary>
    public required ReportReading Reading { get; init; }

    /// <summary>The year at whose end, or up to the report of that year, they are counted.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>How many there are (unit <c>unicorn</c>); <see langword="null"/> where not printed.</summary>
    [Measures(nameof(FigureKind.Unicorns))]
    public Figure? Count { get; init; }

    /// <summary>
    /// How many more than the year before (unit <c>unicorn</c>), where that was printed; otherwise <see langword="null"/>.
    /// </summary>
    [Measures(nameof(FigureKind.UnicornChange))]
    public Figure? NetNew { get; init; }

    /// <summary>What they are worth together, in US dollars; <see langword="null"/> where not printed.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? CombinedValue { get; init; }

    /// <summary>When the figures were read; <see langword="null"/> for a row of your own.</summary>
    public PartialDate? Vintage { get; init; }

    Figure? IObserved.Value => Count;

    string? IObserved.Scope => Reading is ReportReading.Slides ? "as the slides have it" : "as the newspaper has it";

    private protected override string ToText() => LabelWith(Count ?? CombinedValue ?? NetNew);
}
