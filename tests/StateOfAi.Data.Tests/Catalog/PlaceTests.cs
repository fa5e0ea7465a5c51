namespace StateOfAi.Data.Tests;

/// <summary>A place that a list does not have is named, with the places that it has.</summary>
public sealed class PlaceTests
{
    private static readonly IStateOfAiCatalog Data = StateOfAiCatalog.Embedded;

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    [InlineData(int.MaxValue)]
    public void Of_a_table(int place)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => Data.Reports[2023].Acquisitions[place]);

        Assert.Equal(("index", place), (error.ParamName, error.ActualValue));
        Assert.StartsWith(FormattableString.Invariant($"The index {place} is outside 0 to 3."), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_dataset() => Assert.StartsWith(
        "The index 12 is outside 0 to 11.", Assert.Throws<ArgumentOutOfRangeException>(() => Data.Datasets.Unicorns[12]).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Of_the_datasets() => Assert.StartsWith(
        "The index 48 is outside 0 to 47.", Assert.Throws<ArgumentOutOfRangeException>(() => Data.Datasets[48]).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Of_rows_that_a_row_names()
    {
        IReadOnlyList<Fact> facts = Data.Reports[2023].Acquisitions[0].Provenance.Facts;

        Assert.StartsWith("The index 4 is outside 0 to 3.", Assert.Throws<ArgumentOutOfRangeException>(() => facts[4]).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_results() => Assert.StartsWith(
        "The index 0 is outside an empty list.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Data.Search("zzzzzz")[0]).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_the_cells_of_a_row() => Assert.StartsWith(
        "The index 1 is outside 0 to 0.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new[] { 1 }.ToView(view => view.Column("A", number => number)).Rows[0][1]).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Of_a_list_of_none() => Assert.StartsWith(
        "The index 0 is outside an empty list.", Assert.Throws<ArgumentOutOfRangeException>(() => new Provenance([], []).Facts[0]).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Of_a_series() => Assert.StartsWith(
        "The index 12 is outside 0 to 11.", Assert.Throws<ArgumentOutOfRangeException>(() => SeriesOf.DataCenter[12]).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Of_cohorts_by_vintage() => Assert.StartsWith(
        "The index 2023 is outside 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => SaleExamples.Vintages[2023]).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(3, 5)]
    [InlineData(2, 1)]
    public void Of_a_range(int start, int end)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => Data.Reports[2023].Acquisitions[start..end]);

        Assert.Equal("range", error.ParamName);
        Assert.StartsWith($"The range {start}..{end} is outside 0..4, or ends before it begins.", error.Message, StringComparison.Ordinal);
    }
}
