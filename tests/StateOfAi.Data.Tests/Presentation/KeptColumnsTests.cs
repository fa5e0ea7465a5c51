using System.Collections;
using static StateOfAi.Data.Tests.SaleExamples;

namespace StateOfAi.Data.Tests;

/// <summary>What is chosen of a table, or ordered, is shown with the columns, the title and the notes of the whole.</summary>
public sealed class KeptColumnsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    /// <summary>One of each type that is both a sequence and a table.</summary>
    private static readonly ITabular[] All =
    [
        Catalog.Reports, Catalog.Datasets, Catalog.Chips,
        Catalog.Datasets.Unicorns, Catalog.Datasets.ChipCitations, Catalog.Datasets.AnnualCapex,
        Catalog.Datasets.FundingByQuarter, Catalog.Datasets.NvidiaRevenue, Catalog.Datasets.Predictions,
        Catalog.Datasets.ApiPrices, Catalog.Datasets.CapabilitiesIndex, Catalog.Datasets.DataCenters, Catalog.Datasets.GpuClusters,
        Catalog.Reports[2023].Audit(), Catalog.Search("Arm").OrderBy(hit => hit.Id), SeriesOf.DataCenter, BySeller,
        SeriesOf.Platforms.Contributions(FiscalCalendar.Nvidia.Quarter(2023, 2), FiscalCalendar.Nvidia.Quarter(2024, 2)), Shares,
        Sales.ToMarketSharesByPeriod(sale => sale.Period, sale => sale.Seller, sale => sale.Amount),
        Shares.ShiftFrom(Sales.Take(2).ToMarketShares(sale => sale.Seller, sale => sale.Amount)),
        Regions, Sales.ToCohorts(sale => sale.Seller), Vintages,
        ColumnTable.From(Sales).Dimension(sale => sale.Seller, out var of).Measure(sale => sale.Dollars, out var value)
            .Build().ToCohorts(of, value, Unit.Usd),
        new[] { new Cell<string>("A", 2, 6), new Cell<string>("B", 2, 12) }.ToCohorts(Unit.Usd),
    ];

    [Fact]
    public void Every_sequence_that_is_a_table_keeps_its_columns()
    {
        Type[] sequences = [.. typeof(ITabular).Assembly.GetExportedTypes()
            .Where(type => typeof(ITabular).IsAssignableFrom(type) && typeof(IEnumerable).IsAssignableFrom(type))];

        Assert.InRange(sequences.Length, 20, 40);
        Assert.All(sequences, type => Assert.True(
            Bases(type).Any(each => Definition(each) == typeof(ResultSet<>)), $"{type.Name} does not keep its columns"));
        Assert.Empty(sequences.Except(All.SelectMany(table => Bases(table.GetType())).Select(Definition)));

        static IEnumerable<Type> Bases(Type? type)
        {
            for (; type is not null; type = type.BaseType)
                yield return type;
        }

        static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
    }

    [Fact]
    public void All_that_chooses_or_orders_keeps_columns_title_and_notes() => Assert.All(All, table => Check((dynamic)table));

    [Fact]
    public void Rows_of_a_dataset_that_are_chosen_have_its_title_and_its_notes() => Assert.Equal(
        """
        **AI unicorns by country**

        | Country | Reading | Period | Combined value (USD) |
        | --- | --- | --- | ---: |
        | UK | Slides | as of 2022 | 207B |

        The number and total value of AI unicorns in one country or region in one year, according to one source.

        Covers: The United States and the United Kingdom in 2022 and 2023; China, Israel and Germany in 2023; for the European Union only a change. All other countries have fewer than ten.

        Trust: Secondary. The slides through their summary and a reader's notes; the newspaper, which probably read the live charts, has different numbers for the United States.

        Numbers through 2023, as read 2026-11.

        Doubts:

        - D1: From a secondary source: the press, or a publication that quotes the original.

        Source: loop.houmin.site, \[Chinese summary of the Industry section, 2023\]

        Credit: StateOfAi.Data contributors, from the State of AI Report 2023 by Nathan Benaich and Air Street Capital, and the Börsen-Zeitung (CC-BY-4.0).

        """, Catalog.Datasets.Unicorns.Where(row => row.Country == Country.Parse("GB")).Take(1).ToMarkdown());

    [Fact]
    public void Rows_of_which_none_is_left() => Assert.Equal(
        """
        **AI unicorns by country**

        | Id | Label | Country | Region | Reading | Period | Count | Net new | Combined value | Vintage | Note |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |

        The number and total value of AI unicorns in one country or region in one year, according to one source.

        Covers: The United States and the United Kingdom in 2022 and 2023; China, Israel and Germany in 2023; for the European Union only a change. All other countries have fewer than ten.

        Trust: Secondary. The slides through their summary and a reader's notes; the newspaper, which probably read the live charts, has different numbers for the United States.

        Numbers through 2023, as read 2026-11.

        """, Catalog.Datasets.Unicorns.Where(row => row.Id == "none").ToMarkdown());

    [Fact]
    public void Findings_and_hits_of_which_there_are_none_have_columns()
    {
        Assert.Equal("File,Line,Path,Rule,Message\n", Catalog.Validate().Where(finding => finding.Line > 3).ToCsv());
        Assert.Equal("Table,Id,Hit\n", Catalog.Search("Arm").Take(0).ToCsv());
        Assert.Equal("Hits for Arm", Catalog.Search("Arm").Take(0).ToView().Title);
    }

    private static void Check<T>(ResultSet<T> whole)
    {
        TableView all = whole.ToView();
        foreach (ResultSet<T> some in new ResultSet<T>[]
        {
            whole.Where(_ => true), whole.Where(_ => false), whole.Take(1), whole.Skip(1), whole.TakeLast(1), whole.SkipLast(1),
            whole.Reverse(),
            whole.Distinct(), whole.Concat([]), whole[..0], whole[..1], whole.OrderBy(_ => 0),
            whole.OrderByDescending(_ => 0).ThenBy(_ => 0),
            whole.Where(_ => true).TakeWhile(_ => false).SkipWhile(_ => true),
        })
        {
            TableView view = some.ToView();
            Assert.Equal(all.Columns.Select(column => column.Name), view.Columns.Select(column => column.Name));
            Assert.Equal(all.Title, view.Title);
            // What the whole says of one of its members goes with it.
            Assert.Empty(view.Notes.Except(all.Notes));
            if (some.Count == whole.Count)
                Assert.Equal(all.Notes, view.Notes);
            Assert.NotEmpty(some.ToMarkdown());
        }
    }
}
