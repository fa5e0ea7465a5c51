namespace StateOfAi.Data.Tests;

public sealed class ShortCitationTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Theory]
    [InlineData("soai.2023", "Air Street Capital, \"State of AI Report 2023\" (from a secondary source)")]
    [InlineData("nvidia.filing-fy2025-q2", "NVIDIA 10-Q, FY2025 Q2 (from a secondary source)")]
    [InlineData("amazon.filing-2023-q2", "Amazon 10-Q, 2023 Q2 (from a secondary source)")]
    [InlineData("nvidia.filing-fy2017", "NVIDIA 10-K, FY2017 (from a secondary source)")]
    [InlineData("coreweave.registration", "CoreWeave S-1/A, 2025")]
    [InlineData("coreweave.debt-2025", "CoreWeave, \"Debt (FY)\", 2025")]
    [InlineData("meta.annual-reports", "Meta 10-K (from a secondary source)")]
    [InlineData("ft.c93d2a76", "Financial Times, [Gulf states and NVIDIA GPUs]")]
    [InlineData("reuters.nvidia-h800",
        "Reuters, \"NVIDIA Tweaks Flagship H100 Chip for Export to China as H800\", 2023 (from a secondary source)")]
    [InlineData("arxiv.1512.02595", "arXiv, \"Deep Speech 2: End-to-End Speech Recognition in English and…\", 2015")]
    [InlineData("courtlistener.kadrey-meta", "CourtListener, \"Kadrey v. Meta Platforms, Inc.\" (from a secondary source)")]
    public void A_source_alone_has_its_form_or_title_and_its_year(string id, string line) =>
        Assert.Equal(line, Catalog.Sources[id].Citation.ToShortText());

    [Fact]
    public void Eight_quarters_of_nvidia_have_one_short_line_and_a_long_one_on_request()
    {
        Source[] sources = [.. Catalog.Datasets.NvidiaRevenue.TakeLast(8).SelectMany(row => row.Provenance.Sources).Distinct()];
        var citation = new Citation(sources);

        Assert.Equal("NVIDIA 10-Q and 10-K, FY2026 to FY2027 (from secondary sources)", citation.ToShortText());
        Assert.Equal(sources.Select(source => source.Citation.ToString()), citation.ToString().Split("; "));
    }

    [Theory]
    [InlineData("FY2025 Q2", "nvidia:FY2025-Q2")]
    [InlineData("FY2025 Q2", "nvidia:FY2025-Q2", "nvidia:FY2025-Q2")]
    [InlineData("FY2025", "nvidia:FY2025-Q1", "nvidia:FY2025-Q2")]
    [InlineData("FY2024 to FY2025", "nvidia:FY2025-Q1", "nvidia:FY2024")]
    [InlineData("FY2019 and FY2024 to FY2025", "nvidia:FY2025", "nvidia:FY2024", "nvidia:FY2019")]
    [InlineData("2018, 2020 and 2022", "2018", "2020-Q1", "2022")]
    [InlineData("2016 to 2022", "2016", "2018", "2020", "2022")]
    [InlineData("2020 to 2022", "2020-07/2022-09", "2021")]
    [InlineData("2020-07 to 2022-09", "2020-07/2022-09")]
    [InlineData("FY2024, 2023", "nvidia:FY2024", "2023")]
    public void Filings_are_joined_over_the_years_that_they_cover(string years, params string[] covers) => Assert.Equal(
        $"Own Corp 10-Q, {years}",
        new Citation([.. covers.Select(period => Own("Own Corp", SourceKind.Filing, form: "10-Q", covers: period))]).ToShortText());

    [Fact]
    public void Forms_stand_by_how_often_they_are_and_one_that_covers_no_period_stands_apart() => Assert.Equal(
        "Own Corp 10-Q, 8-K and 10-K, 2023; Own Corp 10-Q",
        new Citation(
        [
            Own("Own Corp", SourceKind.Filing, form: "8-K", covers: "2023-Q1"), Own("Own Corp", SourceKind.Filing, form: "10-Q"),
            Own("Own Corp", SourceKind.Filing, form: "10-K", covers: "2023"),
            Own("Own Corp", SourceKind.Filing, form: "10-Q", covers: "2023-Q2"),
            Own("Own Corp", SourceKind.Filing, form: "10-Q", covers: "2023-Q3"),
        ]).ToShortText());

    [Fact]
    public void Articles_of_a_publisher_are_counted_and_unlike_ones_stand_apart() => Assert.Equal(
        "Own Press, 3 articles, 2021 to 2022; Own Press, 2 charts; Other Press, \"A title\", 2020",
        new Citation(
        [
            Own("Own Press", SourceKind.News, date: "2021-05"), Own("Own Press", SourceKind.Chart), Own("Own Press", SourceKind.News),
            Own("Own Press", SourceKind.News, date: "2022"), Own("Own Press", SourceKind.Chart),
            Own("Other Press", SourceKind.News, date: "2020-01-31"),
        ]).ToShortText());

    [Fact]
    public void What_was_partly_read_at_second_hand_says_so() => Assert.Equal(
        "Own Press, 2 articles (partly from secondary sources)",
        new Citation([Own("Own Press", SourceKind.News), Own("Own Press", SourceKind.News, reading: SourceReading.SecondHand)])
            .ToShortText());

    [Fact]
    public void A_source_is_counted_once()
    {
        Source source = Own("Own Press", SourceKind.News);

        Assert.Equal("Own Press, \"A title\"", new Citation([source, source]).ToShortText());
    }

    [Fact]
    public void Five_groups_are_named_and_of_more_the_four_largest_and_how_many_sources_there_are_besides()
    {
        Source[] five = [.. "ABCDE".Select(letter => Own($"{letter}", SourceKind.Dataset))];

        Assert.Equal(5, new Citation(five).ToShortText().Split("; ").Length);
        Assert.Equal(
            "F, 2 datasets; A, \"A title\"; B, \"A title\"; C, \"A title\"; and 2 more sources",
            new Citation([.. five, Own("F", SourceKind.Dataset), Own("F", SourceKind.Dataset)]).ToShortText());
    }

    [Fact]
    public void All_sources_have_a_line_that_fits_on_a_slide()
    {
        Assert.EndsWith("; and 474 more sources", new Citation(Catalog.Sources).ToShortText());
        Assert.All(Catalog.Sources, source => Assert.InRange(source.Citation.ToShortText().Length, 8, 140));
        Assert.All(Catalog.Tables, table => Assert.InRange(
            new Citation([.. table.Rows.SelectMany(row => row.Provenance.Sources)]).ToShortText().Length, 0, 430));
    }

    [Fact]
    public void It_is_one_line() => Assert.Equal(
        "A B, \"C D\"", new Citation([new() { Id = "own", Label = "Own", Publisher = "A\nB", Kind = SourceKind.Blog, Title = "C\r\n\tD" }])
            .ToShortText());

    private static Source Own(string publisher, SourceKind kind, string? form = null, string? covers = null, string? date = null,
        SourceReading reading = SourceReading.NotRead) => new()
        {
            Id = "own",
            Label = "Own",
            Publisher = publisher,
            Kind = kind,
            Title = "A title",
            Form = form,
            Covers = covers is null ? null : TimePeriod.Parse(covers),
            Date = date is null ? null : PartialDate.Parse(date),
            Reading = reading,
        };
}
