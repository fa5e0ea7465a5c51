namespace StateOfAi.Data;

/// <summary>Capital expenditure of companies, with the series that are asked for most, each of one definition.</summary>
public sealed class CapitalExpenditureDataset : Dataset<CapitalExpenditure>
{
    internal CapitalExpenditureDataset(TableSlot<CapitalExpenditure>[] vintages) : base(vintages) { }

    /// <summary>
    /// Each company's expenditure by the definition that its rows have, in US dollars; <see cref="Series.Scope"/> says which. Series of
    /// different definitions can be looked at side by side, but have no sum: Meta's is net of what sales of property brought in.
    /// </summary>
    public SeriesByKey<Organization> ByOrganization => this.ToSeriesBy(row => row.Organization);

    /// <summary>
    /// Each company's expenditure before proceeds of any kind, in US dollars; periods of which only the net figure was published are left
    /// out.
    /// </summary>
    public SeriesByKey<Organization> GrossByOrganization
    {
        get
        {
            PartialDate vintage = Vintage;
            return this.Where(row => row.Gross is not null)
                .ToSeriesBy(row => row.Organization, row => row.Period, row => row.Gross, vintage: _ => vintage,
                    scope: _ => "before proceeds");
        }
    }
}
