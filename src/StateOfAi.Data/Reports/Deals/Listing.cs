using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>A company that came, or set out to come, to a stock exchange.</summary>
public sealed class Listing : Row
{
    private readonly Reference<Organization> _organization;
    private readonly Reference<Organization> _exchange;
    private readonly Reference<Organization> _seller;

    /// <summary>A listing of your own, for tests and for analyses beside the report's.</summary>
    public Listing() { }

    [SetsRequiredMembers]
    internal Listing(RowReader row) : base(row)
    {
        _organization = row.Reference<Organization>("organization");
        IsSpac = row.Flag("isSpac");
        _exchange = row.ReferenceOrNone<Organization>("exchange");
        _seller = row.ReferenceOrNone<Organization>("seller");
        Date = row.Date("date");
    }

    /// <summary>The organization whose shares are listed.</summary>
    public required Organization Organization { get => _organization.Value; init => _organization = value; }

    /// <summary>Whether it merges with a special-purpose acquisition company (SPAC) that is listed already.</summary>
    public bool IsSpac { get; init; }

    /// <summary>The exchange; <see langword="null"/> when the report names none.</summary>
    public Organization? Exchange { get => _exchange.ValueOrNull; init => _exchange = value; }

    /// <summary>The owner that brought the company to the exchange; <see langword="null"/> when the report names none.</summary>
    public Organization? Seller { get => _seller.ValueOrNull; init => _seller = value; }

    /// <summary>The month or year that the report gives for the listing.</summary>
    public required PartialDate Date { get; init; }
}
