using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>One measure of how much a product, a site or a group of apps is used, or how that use moves or compares.</summary>
public sealed class UsageMetric : Row, IObserved
{
    private readonly Reference<Organization> _organization;
    private readonly Reference<Product> _product;
    private readonly References<Product> _examples = [];
    private readonly References<Product> _comparedProducts = [];

    /// <summary>A metric of your own, for tests and for analyses beside the report's.</summary>
    public UsageMetric() { }

    [SetsRequiredMembers]
    internal UsageMetric(RowReader row) : base(row)
    {
        _organization = row.ReferenceOrNone<Organization>("organization");
        _product = row.ReferenceOrNone<Product>("product");
        Subject = row.TextOrNull("subject");
        _examples = row.References<Product>("examples");
        Measure = row.Enum<UsageMeasure>("measure");
        Of = row.TextOrNull("of");
        Value = row.FigureOrNull("value", row.KindBy("measure", FigureKinds.Of(Measure)));
        IsCumulative = row.Flag("isCumulative");
        Direction = row.EnumOrNull<Direction>("direction");
        RelativeLevel = row.EnumOrNull<RelativeLevel>("relativeLevel");
        _comparedProducts = row.References<Product>("comparedProducts");
        Period = row.Period("period");
        ComparedWith = row.PeriodOrNull("comparedWith");
    }

    /// <summary>The organization whose product or site is used; <see langword="null"/> when the report names only the product, or a group of apps.</summary>
    public Organization? Organization { get => _organization.ValueOrNull; init => _organization = value; }

    /// <summary>The product that is used; <see langword="null"/> when it is a site, a group of apps, or all an organization offers.</summary>
    public Product? Product { get => _product.ValueOrNull; init => _product = value; }

    /// <summary>What is used when it is neither one product nor all an organization offers, such as a group of apps; otherwise <see langword="null"/>.</summary>
    public string? Subject { get; init; }

    /// <summary>The products that the report names as examples of the <see cref="Subject"/>; empty when it names none.</summary>
    public IReadOnlyList<Product> Examples { get => _examples; init => _examples = [.. value]; }

    /// <summary>What is counted or compared.</summary>
    public required UsageMeasure Measure { get; init; }

    /// <summary>The group that a share is a share of; <see langword="null"/> for a metric that is no share.</summary>
    public string? Of { get; init; }

    /// <summary>
    /// The figure as printed, in the unit of what is counted, or in percent for shares and changes, where a fall is negative.
    /// <see langword="null"/> when only a direction or a comparison was printed.
    /// </summary>
    public Figure? Value { get; init; }

    /// <summary>Whether the value is a running total up to the end of the period and not the amount of the period alone.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>Which way the use moves; <see langword="null"/> when the report does not say so in words.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Where the use stands against <see cref="ComparedProducts"/>; <see langword="null"/> when it is compared with none.</summary>
    public RelativeLevel? RelativeLevel { get; init; }

    /// <summary>The products on the other side of a comparison; empty when there is none.</summary>
    public IReadOnlyList<Product> ComparedProducts { get => _comparedProducts; init => _comparedProducts = [.. value]; }

    /// <summary>The period counted, or the moment of a level such as the number of users.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The earlier period or moment that the report sets beside it; <see langword="null"/> when it sets none.</summary>
    public TimePeriod? ComparedWith { get; init; }

    string? IObserved.Scope => $"{Words.OfName(Measure.ToString())}{(Of is null ? "" : $" of {Of}")}";

    internal override IEnumerable<string?> SearchTexts => [Subject, Of];

    /// <summary>The label and the figure.</summary>
    public override string ToString() => Value is null ? Label : $"{Label}: {Value}";
}
