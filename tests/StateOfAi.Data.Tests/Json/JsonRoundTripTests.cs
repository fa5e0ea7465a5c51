using System.Globalization;
using System.Text.Json;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Values of every type are read back from their JSON as they were. A long run of a million of each type, over four cultures:
/// StateOfAi_RoundTrips=1000000.
/// </summary>
public sealed class JsonRoundTripTests
{
    private static readonly int Values =
        int.TryParse(Environment.GetEnvironmentVariable("StateOfAi_RoundTrips"), out int values) ? values : 10_000;

    private static readonly JsonSerializerOptions Options = new() { Converters = { new StateOfAiJsonConverter([RandomValues.Own]) } };

    public static TheoryData<string> Cultures => ["", "de-DE", "fr-FR", "ar-SA"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Random_values_go_round(string culture)
    {
        var inCulture = CultureInfo.GetCultureInfo(culture);
        int parts = 20, each = Values / (Cultures.Count * parts);
        Parallel.For(0, parts, part =>
        {
            CultureInfo.CurrentCulture = inCulture;
            var random = new RandomValues((culture.Length * 1000) + part);
            for (int i = 0; i < each; i++)
            {
                AssertRound(random.Figure(), figure => figure.Printed);
                AssertRound(random.AnyUnit(), unit => unit.Plural);
                AssertRound(random.Period(), period => period.PrintedLabel);
                AssertRound(random.Date());
                AssertRound(random.Calendar());
                AssertRound(random.AnyCurrency());
                AssertRound(random.AnyCountry());
                AssertRound(new Percent(random.Double()));
                AssertRound(new PercentagePoints(random.Double()));
                AssertRound(new Multiple(random.Double()));
                AssertRound(new Fraction(random.Double()));
                AssertRound(random.Quantity());
                Unit unit = random.AnyUnit();
                AssertRound(random.Estimate(value => new Quantity(value, unit)), estimate => estimate.Explanation);
                AssertRound(random.Estimate(value => new Percent(value)), estimate => estimate.Explanation);
                AssertRound(random.Estimate(value => new PercentagePoints(value)), estimate => estimate.Explanation);
                AssertRound(random.Estimate(value => new Multiple(value)), estimate => estimate.Explanation);
                AssertRound(random.Estimate(value => new Fraction(value)), estimate => estimate.Explanation);
                AssertRound(random.Figure().ToEstimate(), estimate => estimate.Printed);
            }
        });
    }

    private static void AssertRound<T>(T value, Func<T, object?>? further = null)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(value, Options);
        T read = JsonSerializer.Deserialize<T>(json, Options)!;
        if (!EqualityComparer<T>.Default.Equals(read, value) || (further is not null && !Equals(further(read), further(value))))
            Assert.Fail($"{value} was written as {System.Text.Encoding.UTF8.GetString(json)} and read as {read}.");
    }
}
