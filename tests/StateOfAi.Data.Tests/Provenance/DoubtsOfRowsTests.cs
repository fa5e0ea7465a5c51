using System.Net;
using System.Text.Json;

namespace StateOfAi.Data.Tests;

/// <summary>What is wrong with a row of the data is told wherever the row, or a number made of it, is shown.</summary>
public sealed class DoubtsOfRowsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    private static readonly Row[] InDoubt =
    [
        .. Catalog.Tables.SelectMany(table => table.Rows).Where(row => row is not (Erratum or Conflict) && Worst(row).Any()),
    ];

    public static TheoryData<string> Ids => [.. InDoubt.Select(row => row.Id)];

    [Fact]
    public void Many_rows_are_wrong_mistranslated_or_superseded() => Assert.InRange(InDoubt.Length, 80, 200);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_tells_its_errata_in_every_form_as_do_growth_and_shares_of_its_figures(string id)
    {
        Row row = Array.Find(InDoubt, row => row.Id == id)!;
        Erratum[] errata = [.. Worst(row)];

        Tells(errata, row, row);
        Tells(errata, new[] { row }.ToView(), row);
        foreach (Figure figure in FiguresOf(row))
        {
            Growth growth = Growth.Between(figure, figure);
            var shares = new[] { ("this", figure), ("more", Figure.Exact(1, figure.Unit)) }.ToMarketShares(part => part.Item1,
                part => part.Item2);
            Estimate<Quantity> twice = figure + figure;

            Tells(errata, growth, growth);
            Tells(errata, shares, shares);
            Assert.Subset(twice.Doubts.Select(doubt => doubt.Cause).ToHashSet(), errata.ToHashSet<Row?>());
            Tells(errata,
                new[] { ("this", twice) }.ToView(view => view.Column("Part", part => part.Item1).Column("Twice", part => part.Item2)),
                twice);
        }

        if (row is IObserved { Period: not null, Value: not null } observed)
        {
            Series series = new[] { observed }.ToSeries();

            Tells(errata, series, series);
            Tells(errata, series[0], series[0]);
        }
    }

    [Fact]
    public void A_number_has_the_doubts_of_its_row()
    {
        var change = Catalog.Reports[2023].Observations["observation.sp-500-change-2023"];

        Assert.Contains(change.Doubts,
            doubt => doubt is { Kind: DoubtKind.Erratum, Cause.Label: "Growth of the S&P 500" } && doubt.Row == change);
        Assert.Contains("not the rise of the index, which was 24 percent for the full year", change.ToText(), StringComparison.Ordinal);
        Assert.Equal(change.Doubts, change.Value!.Doubts);
        Assert.Equal(change.Doubts, (change.Value! * 2).Doubts);
    }

    private static void Tells(Erratum[] errata, ITabular table, ISourced of)
    {
        Assert.Subset(of.Doubts.Select(doubt => doubt.Cause).ToHashSet(), errata.ToHashSet<Row?>());
        string markdown = table.ToMarkdown().Replace("\\", "", StringComparison.Ordinal);
        string html = WebUtility.HtmlDecode(table.ToHtml()).Replace("<span>$</span>", "$", StringComparison.Ordinal);
        string csv = table.ToCsv().Replace("\"\"", "\"", StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(table.ToJson());
        string[] doubts = [.. json.RootElement.GetProperty("doubts").EnumerateArray().Select(doubt => doubt.GetString()!)];
        Assert.All(errata, erratum =>
        {
            Assert.Contains(erratum.Label, table.ToText(), StringComparison.Ordinal);
            Assert.Contains(erratum.Label, markdown, StringComparison.Ordinal);
            Assert.Contains(erratum.Label, html, StringComparison.Ordinal);
            Assert.Contains(erratum.Label, csv, StringComparison.Ordinal);
            Assert.Contains(doubts, doubt => doubt.StartsWith(erratum.Label, StringComparison.Ordinal));
        });
    }

    private static IEnumerable<Erratum> Worst(Row row) => row.Provenance.Errata
        .Where(erratum => erratum.Kind is ErratumKind.Wrong or ErratumKind.Mistranslated or ErratumKind.Superseded);

    private static IEnumerable<Figure> FiguresOf(Row row) =>
        row.FieldTable.Select((_, place) => row.ValueOf(place)).OfType<Figure>().Where(figure => figure.Unit.Kind is not UnitKind.Rank);
}
