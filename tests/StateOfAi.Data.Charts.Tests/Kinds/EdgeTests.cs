namespace StateOfAi.Data.Charts.Tests;

/// <summary>Charts of nothing, of one and of a hundred numbers, of negative, very different and unknown ones.</summary>
public sealed class EdgeTests
{
    /// <summary>What each kind says about each: the alternative text and the footnotes, or the message of the refusal.</summary>
    private const string Expected = "tests/StateOfAi.Data.Charts.Tests/Kinds/Edges.txt";

    public static TheoryData<string> Kinds => [.. EdgeCharts.Kinds.Keys];

    /// <summary>A comparison has two cohorts, and a shift has the parts of two periods, of which each has some.</summary>
    public static TheoryData<string> ListKinds => [.. EdgeCharts.Kinds.Keys.Except(["cohort-comparison", "shift"])];

    [Theory]
    [MemberData(nameof(ListKinds))]
    public void Nothing_is_refused_with_its_name(string kind) => Assert.Matches("^(There are no|The list has no|The sample has no|"
        + "No part|No row|Nothing was) ?.*(so there is nothing to draw|a series needs at least one point)\\.",
        Assert.ThrowsAny<ArgumentException>(() => EdgeCharts.Kinds[kind]([]).ToPng()).Message);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Unusual_numbers_have_a_picture_or_a_refusal(string kind) => Assert.Equal(
        Repository.Read(Expected).Split('\n').Where(line => line.StartsWith($"{kind} of ", StringComparison.Ordinal)), Outcomes(kind));

    /// <summary>Not a test: run it by name after a change of the texts, and read them.</summary>
    [Fact(Explicit = true)]
    public void Write_texts() => File.WriteAllText(
        Repository.Path(Expected), string.Concat(EdgeCharts.Kinds.Keys.SelectMany(Outcomes).Select(line => line + "\n")));

    private static IEnumerable<string> Outcomes(string kind) =>
        EdgeCharts.Edges.Select(edge => $"{kind} of {edge.Key}: {Outcome(kind, edge.Value)}");

    private static string Outcome(string kind, Figure?[] figures)
    {
        try
        {
            Chart chart = EdgeCharts.Kinds[kind](figures).With(options => options with { Width = 600, Height = 400, PixelDensity = 1 });
            Assert.NotEmpty(chart.ToPng());
            Assert.Contains("</svg>", chart.ToSvg(), StringComparison.Ordinal);
            return string.Join(" | ", [chart.AlternativeText, .. chart.Footnotes]);
        }
        catch (ArgumentException refusal)
        {
            return $"refused: {refusal.Message}";
        }
    }
}
