namespace StateOfAi.Data.Tests;

/// <summary>The line of a row, over all rows of all tables.</summary>
public sealed class RowLineTests
{
    public static IEnumerable<Row> Rows => StateOfAiCatalog.Embedded.Tables.SelectMany(table => table.Rows);

    [Fact]
    public void A_row_with_a_figure_shows_one()
    {
        // What other rows are about is called by its name alone.
        Row[] silent =
        [
            .. Rows.Where(row => row is not (Organization or Chip))
                .Where(row => Figures(row).ToArray() is { Length: > 0 } figures && !figures.Any(figure => Shows(row.ToString(), figure))),
        ];

        Assert.Equal("", string.Join('\n', silent.Select(row => $"{row.Id}: {row}, of {string.Join("; ", Figures(row))}")));
    }

    [Theory]
    [InlineData("hardware-flow.h100-shipments-2023", "H100 shipments expected in 2023: 500,000 GPUs")]
    [InlineData("hardware-flow.g42-cerebras", "G42 buys Cerebras systems: value up to $900M")]
    [InlineData("cluster.tesla-h100",
        "Tesla H100 cluster: 10,000 GPUs; aims at up to rank 5 among AI compute clusters in the world, by size, 2023")]
    [InlineData("content-license.shutterstock-openai", "Shutterstock's license to OpenAI: term 6 years")]
    [InlineData("content-deal.axel-springer-openai", "Axel Springer and OpenAI: term 3 years; fee €20,000,000 to €99,999,999 per year")]
    [InlineData("prediction-tally.2018",
        "2018 predictions: 3 of 8 predictions correct, 37.5%; 43.8% with half credit for those partly correct")]
    [InlineData("transformer-author.aidan-gomez", "Aidan Gomez: raised $270M; valuation $2.2B")]
    [InlineData("report-edition.2023", "State of AI Report 2023: 163 slides")]
    [InlineData("product.gaia-1", "GAIA-1: 9B parameters")]
    [InlineData("api-price.amazon-nova-lite", "Amazon, Amazon Nova Lite: $0.06 in, $0.24 out per million tokens")]
    [InlineData("erratum.f010", "GenAI funding without its bound: should be more than $18B")]
    [InlineData("study.mit-writing",
        "MIT study of writing with ChatGPT: task time, workers with ChatGPT: -40%; output "
            + "quality, workers with ChatGPT: +18%")]
    [InlineData("org.hugging-face", "Hugging Face")]
    [InlineData("chip.nvidia", "NVIDIA chips")]
    [InlineData("graded-prediction.2018-1",
        "2018 prediction 1: A lab in China makes a significant research breakthrough "
            + "(correct)")]
    [InlineData("graded-prediction.2018-3",
        "2018 prediction 3: Deep learning stays dominant, no major alternative appears (partly "
            + "correct)")]
    [InlineData("conflict.genai-funding-wording",
        "GenAI funding in three wordings: $18 billion, in the summary; against more than "
            + "$18 billion, in the text; against $18 billion in 2023 alone, in the slide title. "
            + "Both mean the same number (very sure). One number is meant; the lower bound in the text is from the original.")]
    [InlineData("observation.chegg-share-price-fall", "Chegg share price drop: a fall of more than 40%")]
    [InlineData("observation.public-ai-value-change", "Value of public AI companies, change after 2021: about -33.3%")]
    public void A_line_reads_like_a_sentence(string id, string line) =>
        Assert.Equal(line, StateOfAiCatalog.Embedded[id].ToString());

    [Fact]
    public void Effects_of_studies_say_for_whom()
    {
        Study study = StateOfAiCatalog.Embedded.Reports[2023].Studies["study.github-copilot-user-data"];

        Assert.Equal(
            ["productivity, users before they know the tool: down (slight)", "productivity, users once they know the tool: up (strong)",
                "productivity, less experienced users: about +32%"],
            study.Effects.Select(effect => effect.ToString()));
    }

    [Fact]
    public void Names_of_organizations_say_since_when()
    {
        Organization deepMind = StateOfAiCatalog.Embedded.Organizations["org.deepmind"];

        Assert.Equal(
            "DeepMind from 2010; Google DeepMind from 2014; DeepMind from 2015; Google DeepMind from 2023",
            string.Join("; ", deepMind.Names));
    }

    [Fact]
    public void Keys_are_called_by_their_names()
    {
        Product gaia = StateOfAiCatalog.Embedded.Products["product.gaia-1"];

        Assert.Equal("GAIA-1: 100%", new[] { 1m }.ToMarketShares(_ => gaia, value => value, Unit.Usd).ToString());
        Assert.Equal("Edge computing: 100%",
            new[] { 1m }.ToMarketShares(_ => NvidiaPlatform.EdgeComputing, value => value, Unit.Usd).ToString());
    }

    // The two prices of a model have their tokens in common: "$0.06 in, $0.24 out per million tokens".
    private static bool Shows(string line, Figure figure) =>
        line.Contains(figure.ToString().Replace(" per million tokens", "", StringComparison.Ordinal), StringComparison.Ordinal);

    private static IEnumerable<Figure> Figures(IFields part) => Enumerable.Range(0, part.FieldTable.Length)
        .SelectMany(field => part.ValueOf(field) switch
        {
            Figure figure => [figure],
            Row or IEnumerable<Row> => [],
            IFields inner => Figures(inner),
            IEnumerable<IFields> inner => inner.SelectMany(Figures),
            _ => Array.Empty<Figure>(),
        })
        .Concat(part is Row row ? row.Details.Select(detail => detail.Figure).OfType<Figure>() : []);
}
