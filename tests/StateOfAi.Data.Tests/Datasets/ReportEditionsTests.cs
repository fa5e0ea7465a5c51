namespace StateOfAi.Data.Tests;

public sealed class ReportEditionsTests
{
    private static readonly DatasetCollection Datasets = StateOfAiCatalog.Embedded.Datasets;

    [Fact]
    public void Editions_have_their_day_and_authors()
    {
        Assert.Equal(
            ["2018-06-29", "2019-06-28", "2020-10-01", "2021-10-12", "2022-10-11", "2023-10-12", "2024-10-10", "2025-10-09",
                "2026-10-08"],
            Datasets.ReportEditions.Select(edition => edition.Published.ToString()));
        Assert.Equal(["Nathan Benaich", "Ian Hogarth"],
            Datasets.ReportEditions["report-edition.2022"].Authors.Select(person => person.Name));
        Assert.Equal(["Nathan Benaich"], Datasets.ReportEditions["report-edition.2023"].Authors.Select(person => person.Name));
        Assert.Equal(3, Datasets.ReportEditions["report-edition.2023"].Team.Count);
        Assert.Equal(
            ["156 slides", "136 slides", "177 slides", "188 slides", "114 slides", "163 slides", "212 slides", "about 313 slides",
                "244 slides"],
            Datasets.ReportEditions.Select(edition => edition.Slides!.ToString()));
    }

    [Fact]
    public void The_day_of_an_edition_is_that_of_the_report_itself() =>
        Assert.All(StateOfAiCatalog.Embedded.Reports,
            report => Assert.Equal(report.Published, Datasets.ReportEditions.Single(edition => edition.Year == report.Year).Published));

    [Theory]
    [InlineData("2022-safety-researchers-before", ReportSection.Safety, "as-of 2021", "less than 100 people")]
    [InlineData("2022-china-us-papers", ReportSection.Politics, "2010/2022", "4.5x")]
    [InlineData("2022-nvidia-paper-lead", ReportSection.Industry, "2022", "20 to 100x")]
    [InlineData("2023-genai-funding", ReportSection.Industry, "2023-01-01/2023-10-12", "more than $18B")]
    [InlineData("2024-ai-enterprise-value", ReportSection.Industry, "as-of 2024", "$9T")]
    [InlineData("2025-us-businesses-paying-2023", ReportSection.Industry, "as-of 2023", "5%")]
    [InlineData("2025-capability-to-price", ReportSection.Research, "2025", "6 to 8 months")]
    public void Headline_figures_keep_their_qualifier(string figure, ReportSection section, string period, string value)
    {
        Observation row = Datasets.HeadlineFigures["headline-figure." + figure];

        Assert.Equal((int.Parse(figure[..4], System.Globalization.CultureInfo.InvariantCulture), period, value),
            (row.Edition, row.Period!.Code, row.Value!.ToString()));
        Assert.Equal("2026-11", ((IObserved)row).Vintage.ToString());
        Assert.Equal(section, row.Section);
    }

    [Fact]
    public void Headline_figures_are_twenty() => Assert.Equal(20, Datasets.HeadlineFigures.Count);

    [Fact]
    public void Growth_is_measured_between_headline_figures()
    {
        var growth =
            Growth.Between(Datasets.HeadlineFigures["headline-figure.2025-us-businesses-paying-2023"],
                Datasets.HeadlineFigures["headline-figure.2025-us-businesses-paying"]);

        Assert.Equal(8.8, growth.Multiple.Point!.Value.Value, 12);
    }
}
