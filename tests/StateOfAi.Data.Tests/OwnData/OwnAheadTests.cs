namespace StateOfAi.Data.Tests;

public sealed class OwnAheadTests
{
    [Theory]
    [InlineData("2027-05",
        "The period 2027-05 begins after the data was read (2026-11): it is projected or planned, or its date is wrong.")]
    [InlineData("2026-12",
        "The period 2026-12 begins after the data was read (2026-11): it is projected or planned, or its date is wrong.")]
    [InlineData("2026-11", null)]
    [InlineData("2026", null)]
    [InlineData("2025", null)]
    public void A_row_that_begins_after_its_dataset_was_read_is_in_doubt(string period, string? doubt)
    {
        Dataset<GpuOrder> orders = Of(period);

        Doubt[] doubts = [.. StateOfAiCatalog.Embedded.With(orders).Datasets.Of<GpuOrder>("gpu-orders")[0].Doubts];

        Assert.Equal(doubt is null ? [] : [(DoubtKind.Projection, doubt)], doubts.Select(each => (each.Kind, each.Text)));
        Assert.Equal(doubt is not null, orders.ToSeries(row => row.Period!, row => row.Gpus)[0].IsProjected);
    }

    [Fact]
    public void A_row_ahead_still_goes_beyond_the_end_that_is_stated()
    {
        DataLoadException error = Assert.Throws<DataLoadException>(() =>
            StateOfAiCatalog.Embedded.With(Of("2027-05", PartialDate.Parse("2026"))));

        Assert.Equal("$.through", Assert.Single(error.Findings).JsonPath);
    }

    [Fact]
    public void No_embedded_row_is_ahead_without_being_marked() =>
        Assert.Empty(StateOfAiCatalog.Embedded.Tables.SelectMany(table => table.Rows).Where(row => row.IsAhead).Select(row => row.Id));

    private static Dataset<GpuOrder> Of(string period, PartialDate? through = null) => Dataset.Of(
        new DatasetInfo
        {
            Name = "gpu-orders",
            Title = "T",
            Coverage = "C.",
            Vintage = PartialDate.Parse("2026-11"),
            License = "MIT",
            Credit = "C",
            Sources = [GpuOrder.Register],
            Through = through,
        },
        [new GpuOrder { Id = "gpu-orders.a", Label = "A", Buyer = "A", Gpus = Figure.Parse("5 GPUs"), Period = TimePeriod.Parse(period) }]);
}
