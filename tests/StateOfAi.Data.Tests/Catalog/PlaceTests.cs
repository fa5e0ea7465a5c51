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
        Assert.StartsWith("acquisitions has 4 rows; expected a place from 0 to 3.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_dataset() => Assert.StartsWith(
        "unicorns has 9 rows; expected a place from 0 to 8.", Assert.Throws<ArgumentOutOfRangeException>(() => Data.Datasets.Unicorns[9]).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_the_datasets() => Assert.StartsWith(
        "The list of datasets has 30 datasets; expected a place from 0 to 29.", Assert.Throws<ArgumentOutOfRangeException>(() => Data.Datasets[30]).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_rows_that_a_row_names()
    {
        IReadOnlyList<Fact> facts = Data.Reports[2023].Acquisitions[0].Provenance.Facts;

        Assert.StartsWith("The list has 4 rows; expected a place from 0 to 3.", Assert.Throws<ArgumentOutOfRangeException>(() => facts[4]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_results() => Assert.StartsWith(
        "The list has no results.", Assert.Throws<ArgumentOutOfRangeException>(() => Data.Search("no such words anywhere")[0]).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_the_cells_of_a_row() => Assert.StartsWith(
        "The row has 1 cell; expected the place 0.",
        Assert.Throws<ArgumentOutOfRangeException>(() => new[] { 1 }.ToView(view => view.Column("A", number => number)).Rows[0][1]).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_a_list_of_none() => Assert.StartsWith(
        "The list has no rows.", Assert.Throws<ArgumentOutOfRangeException>(() => new Provenance([], []).Facts[0]).Message, StringComparison.Ordinal);
}
