using System.Diagnostics;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Whatever text comes in, each parser returns a value or throws its documented exception, soon and with a short message.
/// </summary>
public sealed class AnyTextTests
{
    /// <summary>Texts at the least: set it for a long run.</summary>
    private static readonly int Texts = int.TryParse(Environment.GetEnvironmentVariable("StateOfAi_RandomTexts"), out int texts)
        ? texts
        : 4_000;

    private static readonly string[] Valid =
    [
        "$10.32B", "US$1.2bn", "+171%", "45,000+ GPUs", "about 32%", "up to €500M", "20 to 25%", "$66-72 billion", "50 million dollars",
        "($1,234)",
        "a fall of more than 40%", "$20 per user", "between 20 and 25%", "rank 3", "1,5 Mio. €", "2023-Q2", "Q2 2023", "1Q24",
        "nvidia:FY2024-Q2",
        "own FY2023 Q1", "31 January 2022", "as of 2023-10", "2022-07 to 2023-07", "2024-W05", "FY23Q1", "07/31/2023", "USD/user",
        "2023-07-12",
        "NVIDIA FY2024 Q2 (2023-05-01 to 2023-07-30; printed \"Q2\")", "[a.b].low * 2 + sum([c], 3 USD)", "low([a]) / (1 - 2 ^ 3)",
    ];

    [Fact]
    public void Random_texts_are_values_or_documented_errors() => AssertAll(HostileTexts.Next);

    [Fact]
    public void Valid_texts_with_slips_are_values_or_documented_errors() =>
        AssertAll(random => HostileTexts.Damaged(Valid[random.Next(Valid.Length)], random));

    [Fact]
    public void Long_texts_are_answered_in_the_time_of_one_reading()
    {
        const int Length = 200_000;
        string[] problems = [.. HostileTexts.Long(Length).AsParallel().SelectMany(text => TextParser.All.Select(parser =>
        {
            long start = Stopwatch.GetTimestamp();
            string? problem = parser.Problem(text);
            // A quadratic reading of this length takes minutes.
            return Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(10)
                ? $"{parser.Name} took {Stopwatch.GetElapsedTime(start)}: {text[..20]}"
                : problem;
        })).OfType<string>().Take(20)];

        Assert.True(problems.Length == 0, string.Join(Environment.NewLine, problems));
    }

    private static void AssertAll(Func<Random, string> next)
    {
        string[] problems = [.. Enumerable.Range(0, Texts).AsParallel()
            .Select(seed => next(new Random(seed)))
            .SelectMany(text => TextParser.All.Select(parser => parser.Problem(text))).OfType<string>().Take(20)];

        Assert.True(problems.Length == 0, string.Join(Environment.NewLine, problems));
    }
}
