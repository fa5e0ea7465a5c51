using static StateOfAi.Data.Tests.SourcedSales;

namespace StateOfAi.Data.Tests;

/// <summary>A table lists the sources of its results, and numbers them where its rows rest on different ones.</summary>
public sealed class NumberedSourcesTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void A_table_of_a_result_numbers_the_sources_of_each_line() => Assert.Equal(
        """
        | Period | Value (USD) | Sources |
        | --- | ---: | --- |
        | 2021 | 30 | 1 |
        | 2022 | 20 | 2 |
        | 2023 | 25 | 3, 4 |

        Sources:

        1. Publisher of b
        2. Publisher of d
        3. Publisher of f
        4. Publisher of a

        """, Of("Y").ToMarkdown(sources: FootnoteDetail.Full));

    [Fact]
    public void One_number_lists_its_sources_below() => Assert.EndsWith(
        """
        | Compound monthly rate | 5.9% |

        Sources:

        1. Publisher of a
        2. Publisher of c

        """, Of("X").YearOverYear(Second).ToMarkdown(sources: FootnoteDetail.Full));

    [Fact]
    public void Lists_of_results_number_them_too() =>
        Assert.Equal([[1], [1, 2], [2, 3]], Of("X").YearOverYear().ToView().Rows.Select(row => row.SourceNumbers));

    [Fact]
    public void A_cell_without_rows_rests_on_those_of_its_cohort_so_that_one_source_needs_no_numbers()
    {
        TableView view = Catalog.Datasets.ChipCitations.ByAge().ToView();

        Assert.Contains(view.Rows, row => row[3].IsMissing);
        Assert.All(view.Rows, row => Assert.Equal([1], row.SourceNumbers));
        Assert.DoesNotContain("Citations", view.ToMarkdown(sources: FootnoteDetail.Full));
    }
}
