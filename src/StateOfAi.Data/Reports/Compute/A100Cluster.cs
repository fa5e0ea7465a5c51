using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>The NVIDIA A100 chips of one organization or one supercomputer at the time of one chart of the Compute Index.</summary>
public sealed class A100Cluster : Row, IObserved
{
    private readonly Reference<Organization> _operator;

    /// <summary>A cluster of your own, for tests and for analyses beside these.</summary>
    public A100Cluster() { }

    [SetsRequiredMembers]
    internal A100Cluster(RowReader row) : base(row)
    {
        Name = row.Text("name");
        _operator = row.ReferenceOrNone<Organization>("operator");
        CountryLabel = row.Text("countryLabel");
        Period = row.Period("period");
        PrivateCloud = row.FigureOrNull("privateCloud", FigureKind.Gpus);
        PublicCloud = row.FigureOrNull("publicCloud", FigureKind.Gpus);
        NationalHpc = row.FigureOrNull("nationalHpc", FigureKind.Gpus);
        Total = row.Figure("total", FigureKind.Gpus);
        IsSplitCarried = row.Flag("isSplitCarried");
    }

    /// <summary>The organization or the supercomputer, as the chart names it.</summary>
    public required string Name { get; init; }

    /// <summary>The organization that owns or runs it; <see langword="null"/> for a supercomputer whose operator the Compute Index names nowhere.</summary>
    public Organization? Operator { get => _operator.ValueOrNull; init => _operator = value; }

    /// <summary>The letters that the chart gives for where it stands, such as <c>UK</c> or <c>EU</c>.</summary>
    public required string CountryLabel { get; init; }

    /// <summary>The country of <see cref="CountryLabel"/>; <see langword="null"/> for <c>EU</c>, which is none.</summary>
    public Country? Country => StateOfAi.Data.Country.TryParse(CountryLabel is "UK" ? "GB" : CountryLabel, null, out Country country) ? country : null;

    /// <summary>The moment of the chart.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>Number of chips for the organization's own use (unit <c>gpu</c>); <see langword="null"/> where the chart shows none.</summary>
    public Figure? PrivateCloud { get; init; }

    /// <summary>Number of chips rented from a cloud (unit <c>gpu</c>); <see langword="null"/> where the chart shows none.</summary>
    public Figure? PublicCloud { get; init; }

    /// <summary>Number of chips of a national supercomputer (unit <c>gpu</c>); <see langword="null"/> where the chart shows none.</summary>
    public Figure? NationalHpc { get; init; }

    /// <summary>Number of chips in all (unit <c>gpu</c>).</summary>
    public required Figure Total { get; init; }

    /// <summary>Whether the chart prints the total only, and the split is that of an earlier chart with the same total.</summary>
    public bool IsSplitCarried { get; init; }

    Figure? IObserved.Value => Total;

    private protected override string ToText() => LabelWith(Total);

    internal override IEnumerable<string?> SearchTexts => [Name];
}
