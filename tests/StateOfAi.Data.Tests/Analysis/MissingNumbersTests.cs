using static StateOfAi.Data.Tests.Printed;

namespace StateOfAi.Data.Tests;

/// <summary>Where a number is missing, the reason names the row that lacks it and the way out.</summary>
public sealed class MissingNumbersTests
{
    private const string WayOut =
        "row.… ?? Missing.LeftOut leaves such rows out and says so, and row.… ?? Missing.UpTo(maximum) bounds them";

    private static readonly (string Key, string? Amount)[] Deals = [("US", "$3M"), ("EU", "$1M"), ("US", null), ("UK", null)];

    private static Figure? Amount((string Key, string? Amount) deal) => deal.Amount is { } text ? F(text) : null;

    [Fact]
    public void Shares_name_the_row() => Assert.Equal(
        $"1 of 2 figures is missing (row 3, US), and a missing figure is not zero; {WayOut}",
        Deals.ToMarketShares(deal => deal.Key, deal => Amount(deal))["US"].Amount.Explanation);

    [Fact]
    public void The_only_figure_is_not_one_of_one() => Assert.Equal(
        $"the figure is missing (row 4, UK), and a missing figure is not zero; {WayOut}",
        Deals.ToMarketShares(deal => deal.Key, deal => Amount(deal))["UK"].Amount.Explanation);

    [Fact]
    public void Sums_of_several_name_the_first() => Assert.Equal(
        $"2 of 4 figures are missing (first: row 3, US), and a missing figure is not zero; ToSum with {WayOut}",
        Deals.Sum(deal => Amount(deal)).Explanation);

    [Fact]
    public void A_row_of_the_catalog_is_named_by_its_label()
    {
        Report report = StateOfAiCatalog.Embedded.Reports[2023];
        Acquisition deal = report.Acquisitions.Single(deal => deal.Price is null);

        Assert.Contains($"({deal.Label})", report.Acquisitions.Sum(row => row.Price).Explanation, StringComparison.Ordinal);
        Assert.Contains($"({deal.Label})",
            report.Acquisitions.ToCohorts(("all", _ => true))["all"].Mean(row => row.Price).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void The_way_out_works() => Assert.Equal([0.75, 0.25],
        Deals.Where(deal => deal.Amount is not null).ToMarketShares(deal => deal.Key, deal => Amount(deal))
            .Select(part => part.Share.Number));

    [Fact]
    public void A_long_text_and_a_type_name_are_left_out()
    {
        string name = new('x', 80);

        Assert.StartsWith("Row 1 has no key;",
            Assert.Throws<ArgumentException>("key", () => new[] { name }.ToMarketShares(_ => (string)null!, _ => 1, Unit.Users)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("Row 1 has no key;",
            Assert.Throws<ArgumentException>("key", () => new[] { new object() }.ToMarketShares(_ => (string)null!, _ => 1, Unit.Users))
                .Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_groups_are_written_by_the_first() => Assert.EndsWith("9: 1 row; 10: 1 row; 2 more groups",
        Enumerable.Range(1, 12).ToCohorts(number => number).ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_footnote_of_a_table_ends_at_the_reason_and_the_explanation_has_the_way_out()
    {
        MarketShares<string> shares = Deals.ToMarketShares(deal => deal.Key, deal => Amount(deal));

        Assert.EndsWith(WayOut, shares["UK"].Amount.Explanation, StringComparison.Ordinal);
        Assert.EndsWith(WayOut, shares["UK"].Amount.ToString(), StringComparison.Ordinal);
        foreach (string table in (string[])[shares.ToText(), shares.ToMarkdown(), shares.ToHtml()])
        {
            Assert.Contains("he figure is missing (row 4, UK), and a missing figure is not zero.", table, StringComparison.Ordinal);
            Assert.DoesNotContain("LeftOut", table, StringComparison.Ordinal);
        }

        Assert.Contains(WayOut, shares.ToCsv(), StringComparison.Ordinal);
        Assert.DoesNotContain('\uE010', shares.ToCsv() + shares.ToJson() + shares["UK"].Share);
    }

    [Fact]
    public void Rows_are_named_by_their_first_text_and_counted_from_1() => Assert.Equal(
        "3 of 4 amounts are missing and left out (row 1, Kestrel; row 2, Tesla Cortex, Phase 1; row 4).",
        Assert.Single(((ISourced)new object?[]
        {
            (2024, "Kestrel", "second"), new { Year = 2024, Name = "Tesla Cortex, Phase 1", Chips = 50_000 }, 5m, new string('x', 61),
        }.ToSum(row => row is decimal number ? number : Missing.LeftOut, Unit.Usd)).Doubts).Text);
}
