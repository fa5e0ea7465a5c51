using System.Text.RegularExpressions;
using static StateOfAi.Data.Tests.SaleExamples;

namespace StateOfAi.Data.Tests;

/// <summary>How results look once they are chosen or put in another order, with an example of each kind.</summary>
public sealed class ChosenResultsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void An_audit_that_is_filtered() => Assert.Equal(
        """
        **State of AI Report 2023: stated numbers compared with the figures**

        | Claim | Verdict | Stated (years) | Recomputed (years) | Explanation |
        | --- | --- | ---: | ---: | --- |
        | A100, years from launch to forecast peak | Disagrees | 5 | 6 | 5 years is stated, but the figures give 6 years. |

        Doubts:

        - D1: A projection, not yet counted.
        - D2: Five years to the peak: ambiguous (unsure). Printed: five years. The forecast for the A100 (F078) allows six years from launch to peak, one more than this rule.
        - D3: Five years to the peak, or six: five years from launch to peak; a peak in 2026 for the A100 of 2020, six years. Unresolved. The rule gives 2025. The V100 of 2017, which the report says still led in 2023, does not settle it. In the report's own 2026 counts the V100 peaks in 2023, after six years, and the A100 in 2024, after four.
        - D4: When the A100 peaks: 2026, as forecast; 2024 with 17,384 papers, in the report's own 2026 counts. The second is preferred (moderately sure). A forecast versus counts; the 2026 count itself is not final.
        - D5: From a secondary source, https://loop.houmin.site/context/state-of-ai-2023-industry
        - D6: From a secondary source, https://www.moneycontrol.com/news/technology/chinese-vendors-are-making-a-killing-selling-nvidias-ai-chips-10827931.html

        Sources:

        1. Nathan Benaich, Air Street Capital, "State of AI Report 2023", 2023-10-12, from a secondary source, accessed 2026-11, https://www.stateof.ai/2023
        2. Reuters, "Focus: Inside China’s underground market for high-end Nvidia AI chips", 2023-06-19, from a secondary source, accessed 2026-11-29, https://www.reuters.com/technology/inside-chinas-underground-market-high-end-nvidia-ai-chips-2023-06-19/

        Credit: State of AI Report 2023, Nathan Benaich and Air Street Capital (CC-BY-4.0).

        """,
        Catalog.Reports[2023].Audit().Where(audit => audit.Verdict is Verdict.Disagrees).Take(1).ToMarkdown(sources: FootnoteDetail.Full));

    [Fact]
    public void The_last_of_growth_as_csv() => Assert.Equal(
        """
        From period,From period start,From period end,To period,To period start,To period end,From (USD),To (USD),Change (USD),Percent (%),Multiple (x)
        nvidia:FY2023-Q3,2022-08-01,2022-10-30,nvidia:FY2024-Q3,2023-07-31,2023-10-29,3833000000,14514000000,10681000000,278.65901382728936,3.7865901382728935
        nvidia:FY2023-Q4,2022-10-31,2023-01-29,nvidia:FY2024-Q4,2023-10-30,2024-01-28,3616000000,18404000000,14788000000,408.96017699115043,5.089601769911504

        """, SeriesOf.DataCenter.YearOverYear().TakeLast(2).ToCsv());

    [Fact]
    public void Points_that_are_chosen() => Assert.Equal(
        """
        | Period | Value (USD) |
        | --- | ---: |
        | 2020 | 1 |
        | 2023 | 4 |

        Scope: the US.

        Missing: 2022.

        """, SeriesOf.Text("2020=$1; 2021=$0.5; 2023=$4", null, "the US").Where(point => point.Value.Value.Value >= 1).ToMarkdown());

    [Fact]
    public void Groups_in_another_order() => Assert.Equal(
        """
        | Seller | Sum of dollars | Count |
        | --- | ---: | ---: |
        | B | 12 | 2 |
        | C | 7 | 1 |
        | A | 6 | 2 |

        """, Regions.OrderByDescending(group => group.Value.Item1).ToMarkdown());

    [Fact]
    public void The_first_shares_are_without_the_rest_and_name_their_own_sources_alone() => Assert.Equal(
        """
        | Part | Rank | Amount (USD) | Share (%) | Sources |
        | --- | ---: | ---: | ---: | --- |
        | B | 1 | 9 | 22.5 | 1 |
        | C | 2 | 7 | 17.5 | |

        The whole is \$40.

        Sources:

        1. loop.houmin.site, \[Chinese summary of the Industry section, 2023\], from "State of AI Report 2023", accessed 2026-11, https://loop.houmin.site/context/state-of-ai-2023-industry

        """, Shares.Take(2).ToMarkdown(sources: FootnoteDetail.Full));

    [Fact]
    public void Shares_as_html() => Assert.Contains(
        "<tr><th scope=\"row\">B</th><td>1</td><td>9</td><td>22.5</td></tr>\n</tbody>",
        Regex.Replace(Shares.Take(1).ToHtml(), " style=\"[^\"]*\"", ""), StringComparison.Ordinal);

    [Fact]
    public void Sources_are_those_of_the_rows_shown()
    {
        Assert.Equal(2, BySeller.ToView().Sources.Count);
        Assert.Equal([Catalog.Sources["soai.2023"].Citation.ToString()], BySeller.Where(one => one.Key == "A").ToView().Sources);
        Assert.Equal(Shares["A"].ToView().Sources, Shares.Where(share => share.Key == "A").ToView().Sources);
        Assert.Empty(Shares.Where(share => share.Key == "C").ToView().Sources);
    }

    [Fact]
    public void Contributions_in_another_order() => Assert.Equal(
        """
        | Part | From (\$M) | To (\$M) | Growth (%) | Contribution (pp) |
        | --- | ---: | ---: | ---: | ---: |
        | visualization | 496 | 379 | -23.6 | -1.7 |
        | OEM | 140 | 66 | -52.9 | -1.1 |

        The whole: \$6.7B to \$13.5B over 1 year: +101.5%, 2.01x.

        """, SeriesOf.Platforms.Contributions(FiscalCalendar.Nvidia.Quarter(2023, 2), FiscalCalendar.Nvidia.Quarter(2024, 2))
            .OrderBy(part => part.Points.Value.Value).Take(2).ToMarkdown());

    [Fact]
    public void Cohorts_that_are_chosen() => Assert.Equal(
        """
        | Group | Rows |
        | --- | ---: |
        | A | 2 |

        """, Sales.Select(sale => sale.Seller).ToCohorts(seller => seller).Where(group => group.Key == "A").ToMarkdown());

    [Fact]
    public void Cohorts_by_vintage_that_are_chosen() => Assert.Equal(
        """
        | Cohort | Age | Period | Amount (USD) | Retention (%) | Cumulative (USD) |
        | --- | ---: | --- | ---: | ---: | ---: |
        | 2023 | 0 | 2023 | 7 | 100 | 7 |

        """, Vintages.TakeLast(1).ToMarkdown());

    [Fact]
    public void Revisions_that_are_chosen() => Assert.Equal(
        """
        | Row | From (USD) | To (USD) | Change (%) |
        | --- | ---: | ---: | ---: |
        | B | 3 | 9 | 200 |

        Source: loop.houmin.site, \[Chinese summary of the Industry section, 2023\]

        """, Revisions.Between(Sales[..2], Sales[2..4], sale => sale.Seller, sale => sale.Amount).Revised
            .OrderByDescending(row => row.Growth.Percent.Value.Value).Take(1).ToMarkdown());

    [Fact]
    public void Parts_that_moved_and_the_others() => Assert.Equal(
        ["C", "B", "A"],
        Shares.ShiftFrom(Sales.Take(2).ToMarketShares(sale => sale.Seller, sale => sale.Amount))
            .OrderByDescending(part => part.Earlier is null)
            .ThenByDescending(part => part.Key, StringComparer.Ordinal)
            .Select(part => part.Key));

    [Fact]
    public void Results_in_a_list_of_ones_own_are_one_table()
    {
        MarketShare<string>[] parts = [Shares["A"], Shares["C"]];
        ITabular[] tables = [SeriesOf.Text("2023=$1"), SeriesOf.Text("2023=$2; 2024=$3", null, "the US")];

        Assert.Equal(
            """
            **Two of them**

            | Part | Rank | Amount (USD) | Share (%) | Sources |
            | --- | ---: | ---: | ---: | --- |
            | A | 3 | 4 | 10.0 | 1 |
            | C | 2 | 7 | 17.5 | |

            Sources:

            1. Nathan Benaich, Air Street Capital, "State of AI Report 2023", 2023-10-12, from a secondary source, accessed 2026-11, https://www.stateof.ai/2023

            """, parts.ToView("Two of them").ToMarkdown(sources: FootnoteDetail.Full));
        Assert.Equal("Period,Value (USD)\n2023,1\n", tables[..1].ToView().ToCsv());
        Assert.Equal((3, "Scope: the US."), (tables.ToView().Rows.Count, tables.ToView().Notes.Single()));
        Assert.Equal("Value\n", Array.Empty<Growth>().ToView().ToCsv());
        Assert.Equal(Catalog.Chips.ToView().Columns.Select(column => column.Name),
            Catalog.Chips.ToList().ToView().Columns.Select(column => column.Name));
    }
}
