using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>Capital expenditure of companies, with the most common series, each with a single definition.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class CapexDataset : Dataset<CapitalExpenditure>
{
    internal CapexDataset(TableSlot<CapitalExpenditure>[] vintages) : base(vintages) { }

    /// <summary>
    /// Each company's expenditure by the definition in its rows, in US dollars; <see cref="Series.Scope"/> says which. Series with
    /// different definitions can be compared side by side but not summed: Meta's is net of proceeds from sales of property.
    /// </summary>
    public SeriesByKey<Organization> ByOrganization => this.ToSeriesBy(row => row.Organization);

    /// <summary>
    /// Each company's expenditure before proceeds of any kind, in US dollars; periods with only a net figure are left out.
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
