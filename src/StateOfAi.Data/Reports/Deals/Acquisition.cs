using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One company bought, or meant to be bought, by another, at the price the report prints.</summary>
/// <remarks>
/// Not every row is a purchase that came about: <see cref="Stage"/> says how far a deal went, and a blocked one is kept as blocked.
/// Prices stand in the currency they were printed in and are never converted.
/// </remarks>
public sealed class Acquisition : Row
{
    private readonly Reference<Organization> _acquirer;
    private readonly Reference<Organization> _target;
    private readonly Reference<Organization> _seller;

    /// <summary>An acquisition of your own, for tests and for analyses beside the report's.</summary>
    public Acquisition() { }

    [SetsRequiredMembers]
    internal Acquisition(RowReader row) : base(row)
    {
        _acquirer = row.Reference<Organization>("acquirer");
        _target = row.Reference<Organization>("target");
        _seller = row.ReferenceOrNone<Organization>("seller");
        Price = row.FigureOrNull("price", FigureKind.Money);
        Stage = row.Enum<DealStage>("stage");
        Announced = row.DateOrNull("announced");
        Completed = row.DateOrNull("completed");
        Period = row.Period("period");
    }

    /// <summary>The organization that buys, or meant to.</summary>
    public required Organization Acquirer { get => _acquirer.Value; init => _acquirer = value; }

    /// <summary>The organization that is bought, or was meant to be.</summary>
    public required Organization Target { get => _target.Value; init => _target = value; }

    /// <summary>The owner that sells the target; <see langword="null"/> when the report names none.</summary>
    public Organization? Seller { get => _seller.ValueOrNull; init => _seller = value; }

    /// <summary>The price in its own currency, as printed; <see langword="null"/> when none was printed.</summary>
    public Figure? Price { get; init; }

    /// <summary>How far the deal went, as far as the report or the source it cites says.</summary>
    public required DealStage Stage { get; init; }

    /// <summary>When the deal was made public, as precisely as printed; <see langword="null"/> when no date was printed.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>When the target changed hands, as precisely as printed; <see langword="null"/> when it did not, or no date was printed.</summary>
    public PartialDate? Completed { get; init; }

    /// <summary>The time the report places the deal in; for a blocked deal the moment at which its end was known.</summary>
    public required TimePeriod Period { get; init; }

    private protected override string ToText() => LabelWith(Price);
}
