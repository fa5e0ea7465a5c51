using System.Reflection;

namespace StateOfAi.Data.Tests;

/// <summary>
/// What has keys is looked up in one way: <c>x[key]</c> throws and names keys that there are, <c>GetOrNull(key)</c> gives nothing.
/// </summary>
public sealed class LookUpTests
{
    private static readonly Type[] Types = [
        .. typeof(StateOfAiCatalog).Assembly.GetExportedTypes().Where(type => !typeof(Delegate).IsAssignableFrom(type))];

    /// <summary>The results of groups may be structures, which are never null.</summary>
    private static readonly Type[] WithTryGetValueAlone = [typeof(Groups<,>)];

    [Fact]
    public void Whatever_has_keys_gives_null_where_asked_to()
    {
        (Type Type, Type Key)[] keyed = [.. Types.SelectMany(Keys).Where(one => !WithTryGetValueAlone.Contains(one.Type))];

        Assert.InRange(keyed.Length, 12, 30);
        Assert.All(keyed, one => Assert.True(
            one.Type.GetMethods().Any(method => method.Name == "GetOrNull" && method.GetParameters()[0].ParameterType == one.Key),
            $"{one.Type.Name} has no GetOrNull"));
    }

    [Fact]
    public void Nothing_else_looks_up() => Assert.Equal(
        ["Groups`2.TryGetValue", "MarketSharesByPeriod`1.TryGetValue", "SeriesByKey`1.TryGetValue"],
        Types
            .SelectMany(type =>
                type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name.StartsWith("TryGet", StringComparison.Ordinal))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_key_that_is_not_there_is_told_with_those_that_are()
    {
        MarketSharesByPeriod<string> byYear = new[] { (Year: 2022, Name: "A", Amount: 1m), (Year: 2023, Name: "B", Amount: 2m) }
            .ToMarketSharesByPeriod(row => TimePeriod.OfYear(row.Year), row => row.Name, row => row.Amount, Unit.Usd);

        Assert.Equal("There are no rows for 2021. The periods are: 2022, 2023.", Error(() => byYear[TimePeriod.OfYear(2021)]));
        Assert.Equal("No part is named 'C'. The parts are: B.", Error(() => byYear[TimePeriod.OfYear(2023)]["C"]));
        Assert.Equal("No part is named 'C' at either time. The parts are: B, A.", Error(() => byYear.Shifts[0]["C"]));
        Assert.Equal("There is no series for 'C'. The keys are: data center, gaming, visualization, automotive, OEM.",
            Error(() => SeriesOf.Platforms["C"]));
        Assert.Equal("No group is named 'C'. The groups are: A, B.", Error(() => new[] { "A", "B" }.ToCohorts(name => name)["C"]));
        Assert.Equal("No cohort began in 2021. The cohorts are: 2022, 2023.",
            Error(() => SaleExamples.Vintages[TimePeriod.OfYear(2021)]));

        Assert.Null(byYear.GetOrNull(TimePeriod.OfYear(2021)));
        Assert.Null(byYear.Shifts[0].GetOrNull("C"));
        Assert.Null(SeriesOf.Platforms.GetOrNull("C"));
        Assert.Null(new[] { "A", "B" }.ToCohorts(name => name).GetOrNull("C"));
        Assert.Null(SaleExamples.Vintages.GetOrNull(TimePeriod.OfYear(2021)));
        Assert.Equal("$12", SeriesOf.Text("2023=$12").GetOrNull(TimePeriod.OfYear(2023))?.Value.ToString());

        static string Error(Func<object> lookUp) => Assert.Throws<KeyNotFoundException>(lookUp).Message;
    }

    [Fact]
    public void A_share_is_had_in_percent() => Assert.Equal(
        "40% to 60%",
        MarketShares.Of(new Dictionary<string, Figure> { ["A"] = Figure.Parse("$40 to $60") },
            Figure.Parse("$100"))["A"].Percent.ToString());

    private static IEnumerable<(Type Type, Type Key)> Keys(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Select(property => property.GetIndexParameters())
        .Where(parameters =>
            parameters is [{ } one] && one.ParameterType != typeof(Range) && !(one.ParameterType == typeof(int) && one.Name == "index"))
        .Select(parameters => (type, parameters[0].ParameterType));
}
