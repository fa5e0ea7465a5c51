namespace StateOfAi.Data;

/// <summary>
/// A deal between an AI company and a buyer as an edition states it: a purchase, a stake, a license or a hired team, done or not.
/// </summary>
/// <remarks>
/// Amounts of different kinds do not add up: a price buys a whole company, a stake a part of it. Deals that were refused or undone have an
/// amount, too; <see cref="IsDone"/> tells those that count.
/// </remarks>
[Row]
public sealed partial class Deal : Row, IObserved
{
    /// <summary>The company that is bought, or whose shares, technology or people are.</summary>
    public required partial Organization Target { get; init; }

    /// <summary>The buyer; <see langword="null"/> for a group of investors.</summary>
    public partial Organization? Acquirer { get; init; }

    /// <summary>What is bought.</summary>
    public required DealKind Kind { get; init; }

    /// <summary>How far it got, as of the edition.</summary>
    public required DealOutcome Stage { get; init; }

    /// <summary>
    /// The amount in the printed currency: a price, the money for a stake or a license, or a valuation where the note says so;
    /// <see langword="null"/> if none was printed.
    /// </summary>
    [Main]
    [Measures(nameof(FigureKind.Money))]
    public Figure? Amount { get; init; }

    /// <summary>When it was announced, or the year to which the edition assigns it.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The year of the edition that states it.</summary>
    public required int Edition { get; init; }

    /// <summary>The slide number in the edition, from 1; <see langword="null"/> if unknown.</summary>
    public int? Slide { get; init; }

    /// <summary>Whether it was agreed or completed: neither a bid nor refused, given up or undone.</summary>
    public bool IsDone => Stage is DealOutcome.Agreed or DealOutcome.Completed;

    Figure? IObserved.Value => Amount;

    string? IObserved.Scope => Words.OfName(Kind.ToString());

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    internal override (string Property, bool Value)? Counting => (nameof(IsDone), IsDone);

    partial void OnRead(RowReader row) => PlaceAt(null, Slide, Edition);
}
