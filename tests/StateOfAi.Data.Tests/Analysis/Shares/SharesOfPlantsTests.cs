namespace StateOfAi.Data.Tests;

/// <summary>Tables of shares name their measure, and say which rows a doubt about what was left out concerns.</summary>
public sealed class SharesOfPlantsTests
{
    private static readonly Plant[] Plants =
    [
        .. Dataset.Of(GpuOrder.Info, (Plant[])
        [
            Plant.Of("a1", "A", "100 MW", "5,000 GPUs"), Plant.Of("a2", "A", null, "100 GPUs"), Plant.Of("b", "B", "300 MW", "9,000 GPUs"),
            Plant.Of("c", "C", null, "200 GPUs"),
        ]),
    ];

    [Fact]
    public void The_title_names_what_is_shared_where_rows_have_several_figures()
    {
        MarketShares<string> power = Plants.ToMarketShares(plant => plant.Owner, plant => plant.Power ?? Missing.LeftOut);
        string title = GpuOrder.Info.Title;

        Assert.Equal($"Market shares of power: {title}", power.ToView().Title);
        Assert.Equal($"Market shares of power: {title}", power.Take(2).ToView().Title);
        Assert.Equal($"Market shares of GPUs: {title}", Plants.ToMarketShares(plant => plant.Owner, plant => plant.Gpus).ToView().Title);
        Assert.Equal($"Market shares of GPUs: {title}",
            Plants.ToMarketSharesByPeriod(_ => TimePeriod.OfYear(2024), plant => plant.Owner, plant => plant.Gpus).ToView().Title);
        // A number that is computed has no name.
        Assert.Equal($"Market shares: {title}", Plants.ToMarketShares(plant => plant.Owner, plant => plant.Gpus * 2).ToView().Title);
    }

    [Fact]
    public void A_doubt_about_a_part_that_was_left_out_is_about_all_rows_and_other_doubts_are_about_theirs()
    {
        string text = Plants.ToMarketShares(plant => plant.Owner, plant => plant.Power ?? Missing.LeftOut).ToText();

        Assert.Contains("[D1] All rows: C: 1 of 1 figure is missing and left out (c).\n", text, StringComparison.Ordinal);
        Assert.Contains("[D2] 1 of 2 figures is missing and left out (a2).\n", text, StringComparison.Ordinal);
        Assert.Matches(@"A .* D2\n", text);
        Assert.DoesNotMatch(@"B .* D\d", text);
    }

    [Fact]
    public void Of_a_stated_total_what_was_left_out_is_in_the_rest()
    {
        string text = Plants
            .ToMarketShares(plant => plant.Owner, plant => plant.Power ?? Missing.LeftOut, total: Figure.Parse("1 GW")).ToText();

        Assert.Matches(@"\(the rest\) .* D\d, D\d\n", text);
        Assert.DoesNotContain("All rows", text, StringComparison.Ordinal);
    }

    private sealed class Plant : CustomRow
    {
        public required string Owner { get; init; }

        public Figure? Power { get; init; }

        public Figure? Gpus { get; init; }

        internal static Plant Of(string id, string owner, string? power, string gpus) => new()
        {
            Id = $"plant.{id}",
            Label = id,
            Owner = owner,
            Power = power is null ? null : Figure.Parse(power),
            Gpus = Figure.Parse(gpus),
        };
    }
}
