namespace StateOfAi.Data.Tests;

/// <summary>
/// Questions of an analyst over two or more editions, which were listed before the tests were written. Each is answered by a search per
/// edition and at most three statements; what is expected was worked out by hand from the slides.
/// </summary>
public sealed class QuestionsOverEditionsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    /// <summary>More than 500,000 over 100,000.</summary>
    [Fact]
    public void By_how_much_did_the_weekly_rides_of_Waymo_grow()
    {
        Figure then = Find(2024, "Waymo paid rides per week"), now = Find(2026, "Waymo paid rides per week");

        Assert.Equal("at least 5x", Growth.Between(then, now).Multiple.ToString());
    }

    /// <summary>20 over 5, and 4.7 over 3.6.</summary>
    [Fact]
    public void How_much_better_than_chip_challengers_were_shares_of_NVIDIA()
    {
        var in2024 = Find(2024, "same sum in NVIDIA shares return") / Find(2024, "chip challengers return");
        var in2026 = Find(2026, "same dollars in NVIDIA western dates") / Find(2026, "western chip challengers return");

        Assert.Equal("4x; 1.31x", $"{in2024}; {in2026}");
    }

    [Fact]
    public void Which_companies_have_a_lower_multiple_of_revenue_than_two_years_before()
    {
        var multiples = RowsOf(2024, "valuation multiple of revenue").Concat(RowsOf(2026, "valuation multiple of revenue"))
            .OfMeasure("measure.valuation-to-revenue").GroupBy(row => row.Organization!.Name);
        var lower = multiples.Where(company => company.Last().Value!.Value < company.First().Value!.Value).Select(company => company.Key);

        Assert.Equal(["Cohere", "OpenAI"], lower.Order());
    }

    /// <summary>105 billion over 18.5 billion.</summary>
    [Fact]
    public void How_does_the_run_rate_of_two_companies_compare_with_that_of_sixteen_a_year_before()
    {
        Figure sixteen = Find(2025, "annualized revenue of sixteen AI-first companies");
        Figure two = Find(2026, "annualized revenue OpenAI and Anthropic August");

        Assert.Equal("about 5.68x", Growth.Between(sixteen, two).Multiple.ToString());
    }

    /// <summary>The editions of 2024 and 2026 count 34,890 and 44,389 papers for 2024.</summary>
    [Fact]
    public void By_how_much_was_the_count_of_papers_with_NVIDIA_chips_restated()
    {
        var counts = Catalog.Search("all NVIDIA papers 2024").Select(hit => hit.Row).OfType<ChipCitation>()
            .Where(row => row.Name is "All NVIDIA" && row.Period == TimePeriod.OfYear(2024)).ToDictionary(row => row.Dataset!.Vintage);
        Figure? then = counts[PartialDate.Parse("2024-10")].Papers, now = counts[PartialDate.Parse("2026-06")].Papers;

        Assert.Equal("1.27x", Growth.Between(then, now).Multiple.ToString());
    }

    /// <summary>From 19 times to 11 times, and from 150 times to 34 times.</summary>
    [Fact]
    public void Did_the_lead_of_NVIDIA_over_other_chips_in_papers_shrink()
    {
        var others = (Find(2023, "NVIDIA chips vs. all others in papers"), Find(2024, "NVIDIA chips vs. all others in papers"));
        var tpus = (Find(2023, "NVIDIA chips vs. TPUs in papers"), Find(2024, "NVIDIA chips vs. TPUs in papers"));

        Assert.Equal("(19x, 11x); (150x, 34x)", $"{others}; {tpus}");
    }

    /// <summary>15 trillion over 13 trillion.</summary>
    [Fact]
    public void How_many_more_tokens_was_Llama_3_trained_on_than_GPT_4()
    {
        Figure gpt4 = Find(2023, "GPT-4 training tokens"), llama3 = Find(2024, "Llama 3 training tokens");

        Assert.Equal("1.15x", Growth.Between(gpt4, llama3).Multiple.ToString());
    }

    /// <summary>32 million in 30 days, and 440 million cumulatively: they are not of one kind, which their groups say.</summary>
    [Fact]
    public void Are_the_downloads_of_Llama_in_two_editions_comparable()
    {
        Observation then = RowsOf(2023, "Llama downloads Hugging Face").First(), now = RowsOf(2024, "Llama downloads Hugging Face").First();

        Assert.Equal(("on Hugging Face, in 30 days", "on Hugging Face, cumulative"), (then.Group, now.Group));
    }

    /// <summary>4 cents per million tokens over 4.2 cents.</summary>
    [Fact]
    public void What_does_a_token_of_the_cheapest_model_cost_in_two_editions()
    {
        var then = RowsOf(2024, "input price").MinBy(row => row.Value!.Value);
        var now = RowsOf(2026, "input price").MinBy(row => row.Value!.Value);

        Assert.Equal(("Gemini 1.5 Flash-8B, input price", "$0.04 per million tokens"), (then!.Label, then.Value!.ToString()));
        Assert.Equal(("Jev, input price in early access", "$0.042 per million tokens"), (now!.Label, now.Value!.ToString()));
    }

    /// <summary>2 of 10 in 2025; the other shares are those of the scorecards.</summary>
    [Fact]
    public void Which_editions_had_fewer_than_half_of_their_predictions_right()
    {
        var graded = Catalog.Search("predictions").Select(hit => hit.Row).OfType<GradedPrediction>().ToList();
        var below = Catalog.Datasets.Predictions.Graded.GroupBy(row => row.Edition)
            .Where(edition => edition.ToProportion(row => row.IsHit).Rate.Point!.Value.Value < 0.5);

        Assert.NotEmpty(graded);
        Assert.Equal("2018, 2025", string.Join(", ", below.Select(edition => edition.Key)));
    }

    private static Figure Find(int edition, string words) => RowsOf(edition, words).First().Value!;

    private static IEnumerable<Observation> RowsOf(int edition, string words) =>
        Catalog.Search(words).Where(hit => hit.Table == Catalog.Reports[edition].Observations).Select(hit => hit.Row)
            .OfType<Observation>();
}
