using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>What several companies together paid for property and equipment in one year, in US dollars, by somebody's count.</summary>
/// <remarks>Counts of other publishers, other groups or other definitions are no series with each other.</remarks>
public sealed class CapitalExpenditureTotal : Row, IObserved
{
    private readonly References<Organization> _organizations = [];

    /// <summary>A total of your own, for tests and for analyses beside the data.</summary>
    public CapitalExpenditureTotal() { }

    [SetsRequiredMembers]
    internal CapitalExpenditureTotal(RowReader row) : base(row)
    {
        _organizations = row.References<Organization>("organizations");
        Period = row.Period("period");
        Value = row.Figure("value", FigureKind.Dollars);
        IncludesFinanceLeases = row.FlagOrNull("includesFinanceLeases");
        CountsOnlyCloudOfAmazon = row.Flag("countsOnlyCloudOfAmazon");
        Vintage = row.Vintage;
    }

    /// <summary>The companies that are counted.</summary>
    public required IReadOnlyList<Organization> Organizations { get => _organizations; init => _organizations = [.. value]; }

    /// <summary>The year.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The money paid, in US dollars.</summary>
    public required Figure Value { get; init; }

    Figure? IObserved.Value => Value;

    string? IObserved.Scope => $"{string.Join(", ", Organizations.Select(one => one.Name))}{(CountsOnlyCloudOfAmazon ? ", of Amazon the cloud only" : "")}, {LeasesInWords}";

    private string LeasesInWords => IncludesFinanceLeases switch { true => "with finance leases", false => "without finance leases", null => "finance leases not stated" };

    /// <summary>Whether finance leases are counted; <see langword="null"/> where the publisher does not say.</summary>
    public bool? IncludesFinanceLeases { get; init; }

    /// <summary>Whether of Amazon only its cloud, AWS, is counted, so that the total is lower than one over whole companies.</summary>
    public bool CountsOnlyCloudOfAmazon { get; init; }

    /// <summary>When the figure was read; <see langword="null"/> for a row of your own.</summary>
    public PartialDate? Vintage { get; init; }

    private protected override string ToText() => LabelWith(Value);
}
