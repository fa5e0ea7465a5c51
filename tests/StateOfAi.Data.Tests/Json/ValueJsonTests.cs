using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace StateOfAi.Data.Tests;

public sealed class ValueJsonTests
{
    private static readonly Unit Racks = Unit.Count("rack", "racks");

    private static readonly FiscalCalendar Apple = FiscalCalendar.EndingOnLast("apple", "Apple", IsoDayOfWeek.Saturday, 9, longQuarter: 1);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly JsonSerializerOptions WithApple = new() { Converters = { new StateOfAiJsonConverter([Apple]) } };

    public static TheoryData<object, string> Forms => new()
    {
        { Figure.Parse("$1.2B"), "\"$1.2B\"" },
        { Figure.Parse("more than 45,000 GPUs"), "\"more than 45,000 GPUs\"" },
        { Figure.Parse("20 to 25%"), "\"20 to 25%\"" },
        { Figure.Exact(0.5m, Unit.Fraction), """{"value":0.5,"unit":"fraction"}""" },
        { Figure.MoreThan(12, Racks), """{"value":12,"qualifier":"moreThan","unit":{"singular":"rack","plural":"racks"}}""" },
        { Figure.Range(2, 3, Racks), """{"low":2,"high":3,"unit":{"singular":"rack","plural":"racks"}}""" },
        {
            Figure.About(33.3m, Unit.Percent).PrintedAs("a third"),
            """{"value":33.3,"qualifier":"about","unit":"percent","printed":"a third"}"""
        },
        { Unit.Usd, "\"USD\"" },
        { Unit.Per(Unit.Usd, Unit.Users), "\"USD/user\"" },
        { Racks, """{"singular":"rack","plural":"racks"}""" },
        { Unit.Per(Unit.Usd, Racks), """{"amount":"USD","each":{"singular":"rack","plural":"racks"}}""" },
        { Currency.Eur, "\"EUR\"" },
        { Country.Parse("GB"), "\"GB\"" },
        { TimePeriod.OfQuarter(2023, 2), "\"2023-Q2\"" },
        { TimePeriod.AsOf(PartialDate.OfMonth(2023, 10)), "\"as-of 2023-10\"" },
        { TimePeriod.Parse("nvidia:FY2024-Q2"), "\"nvidia:FY2024-Q2\"" },
        { TimePeriod.OfQuarter(2023, 2).PrintedAs("Q2 FY23"), """{"code":"2023-Q2","printed":"Q2 FY23"}""" },
        { Apple.Quarter(2023, 1), "\"apple:FY2023-Q1\"" },
        { FiscalCalendar.Nvidia, "\"nvidia\"" },
        { PartialDate.OfMonth(2023, 7), "\"2023-07\"" },
        { new Percent(28.3), "\"28.3%\"" },
        { new PercentagePoints(-1.25), "\"-1.25 pp\"" },
        { new Multiple(2.71), "\"2.71x\"" },
        { new Fraction(0.954), "0.954" },
        { new Quantity(1.25e9, Unit.Usd), """{"value":1250000000,"unit":"USD"}""" },
        { Estimate.Exactly(new Percent(28.3)), """{"low":28.3,"value":28.3,"high":28.3,"unit":"percent"}""" },
        { Estimate.Between<Multiple>(new(3), new(4)), """{"low":3,"high":4,"unit":"multiple"}""" },
        { Estimate.About(new Quantity(5, Racks)), """{"value":5,"unit":{"singular":"rack","plural":"racks"}}""" },
        {
            Figure.Parse("up to $5M").ToEstimate(),
            """{"high":5000000,"unit":"USD","figure":"up to $5M"}"""
        },
        {
            Estimate.Unknown<Fraction>(UnknownReason.WholeIsZero, "no sales"),
            """{"reason":"wholeIsZero","explanation":"no sales"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Forms), DisableDiscoveryEnumeration = true)]
    public void A_value_is_written_in_its_form_and_read_again(object value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, value.GetType(), Plain));

        object? read = JsonSerializer.Deserialize(json, value.GetType(), WithApple);

        Assert.Equal(value, read);
        Assert.Equal(json, JsonSerializer.Serialize(read, value.GetType(), Plain));
    }

    public static TheoryData<Type, string, object> OtherForms => new()
    {
        { typeof(Figure), """{"value": 1200000000, "unit": "USD"}""", Figure.Parse("$1.2B") },
        { typeof(Figure), """{"value": 45000, "qualifier": "moreThan", "unit": "gpu"}""", Figure.Parse("more than 45,000 GPUs") },
        { typeof(Figure), """{"low": 20, "high": 25, "unit": "percent"}""", Figure.Parse("20 to 25%") },
        { typeof(Figure), "\"US$1.2bn\"", Figure.Parse("$1.2B") },
        { typeof(TimePeriod), "\"Q2 2023\"", TimePeriod.OfQuarter(2023, 2) },
        { typeof(TimePeriod), """{"code": "2023-Q2", "start": "2023-04-01", "end": "2023-06-30"}""", TimePeriod.OfQuarter(2023, 2) },
        { typeof(Percent), """{"value": 28.3, "unit": "percent"}""", new Percent(28.3) },
        { typeof(Fraction), """{"value": 0.5, "unit": "fraction"}""", new Fraction(0.5) },
        { typeof(Quantity), "\"$1.2B\"", new Quantity(1.2e9, Unit.Usd) },
        { typeof(Estimate<Multiple>), "\"3x to 4x\"", Estimate.Between<Multiple>(new(3), new(4)) },
        { typeof(Estimate<Quantity>), "\"$5M\"", Estimate.Exactly(new Quantity(5e6, Unit.Usd)) },
        { typeof(Country?), "\"US\"", Country.Parse("US") },
    };

    [Theory]
    [MemberData(nameof(OtherForms), DisableDiscoveryEnumeration = true)]
    public void The_other_form_is_read_too(Type type, string json, object value) =>
        Assert.Equal(value, JsonSerializer.Deserialize(json, type));

    [Fact]
    public void Numbers_in_a_table_are_read_as_values()
    {
        (string, Figure)[] sales = [("North", Figure.Parse("$1.5M")), ("South", Figure.Parse("more than $2M"))];
        using JsonDocument table = JsonDocument.Parse(sales.ToMarketShares(sale => sale.Item1, sale => sale.Item2).ToJson());
        JsonElement row = table.RootElement.GetProperty("rows")[0];

        Assert.Equal(sales.Select(sale => (Figure?)sale.Item2).Order(Figure.SortOrder),
            sales.Select(sale => JsonSerializer.Deserialize<Figure>(JsonOfTable(sale.Item2))).Order(Figure.SortOrder));
        Assert.Contains(row.EnumerateObject(), part => part.Value.ValueKind is JsonValueKind.Object);
    }

    [Fact]
    public void Keys_of_a_dictionary_are_names_of_properties()
    {
        const string Json = """{"2023-Q2":{"USD":"$5M"},"nvidia:FY2024-Q2":{}}""";

        var read = JsonSerializer.Deserialize<Dictionary<TimePeriod, Dictionary<Currency, Figure>>>(Json)!;

        Assert.Equal(Figure.Parse("$5M"), read[TimePeriod.OfQuarter(2023, 2)][Currency.Usd]);
        Assert.Equal(Json, JsonSerializer.Serialize(read, Plain));
        Assert.Equal("""{"US":1}""", JsonSerializer.Serialize(new Dictionary<Country, int> { [Country.Parse("US")] = 1 }));
        Assert.Equal("""{"USD/user":1}""", JsonSerializer.Serialize(new Dictionary<Unit, int> { [Unit.Parse("USD/user")] = 1 }));
        Assert.Equal("""{"2023-07":1}""",
            JsonSerializer.Serialize(new Dictionary<PartialDate, int> { [PartialDate.OfMonth(2023, 7)] = 1 }));
        Assert.Contains("'rack'", Assert.Throws<JsonException>(() =>
            JsonSerializer.Serialize(new Dictionary<Unit, int> { [Racks] = 1 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_with_a_printed_label_is_no_key_since_the_label_would_be_lost()
    {
        var counts = new Dictionary<TimePeriod, int> { [TimePeriod.OfYear(2023).PrintedAs("this year")] = 2 };
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(counts));
        Assert.Contains("this year", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_any_kind_is_written()
    {
        Number?[] numbers = [5m, 2.5, 7, Figure.Parse("$1.3B"), null];
        Assert.Equal("""[5,2.5,7,"$1.3B",null]""", JsonSerializer.Serialize(numbers));
        string estimate = JsonSerializer.Serialize(Number.Of(Figure.Parse("$3") + Figure.Parse("$4")));
        Assert.Contains("\"value\":7", estimate, StringComparison.Ordinal);
        Assert.Contains("write null instead",
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Missing.LeftOut)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_is_refused_since_its_numbers_would_be_lost() =>
        Assert.Contains("Cell",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Cell<string>("US", 3, 90m, missing: 1))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_record_of_your_own_holds_values()
    {
        var deal = new Deal("Inflection", Figure.Parse("$1.3B"), TimePeriod.OfQuarter(2023, 2), null, new Percent(12.5));

        string json = JsonSerializer.Serialize(deal, Web);

        Assert.Equal("""{"company":"Inflection","amount":"$1.3B","quarter":"2023-Q2","country":null,"stake":"12.5%"}""", json);
        Assert.Equal(deal, JsonSerializer.Deserialize<Deal>(json, Web));
    }

    [Theory]
    [InlineData("500000000000000000000000000", "5E+26")]
    [InlineData("1234567890123456789012345678", "1.234567890123456789012345678E+27")]
    [InlineData("1000000000000000000000", "1E+21")]
    [InlineData("999999999999999999999", "999999999999999999999")]
    [InlineData("23536.5", "23536.5")]
    public void Large_numbers_of_figures_have_an_exponent_and_are_read_back(string number, string written)
    {
        Figure figure = Figure.Exact(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), Racks);
        string json = JsonSerializer.Serialize(figure);
        Assert.Contains($"\"value\":{written},", json, StringComparison.Ordinal);
        Assert.Equal(figure, JsonSerializer.Deserialize<Figure>(json));
    }

    [Theory]
    [InlineData(6.71844e26, "6.71844E+26")]
    [InlineData(1e21, "1E+21")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1.2345678901234568e17, "123456789012345680")]
    [InlineData(-2e15, "-2000000000000000")]
    public void Large_computed_numbers_are_written_in_the_same_style(double number, string written)
    {
        string json = JsonSerializer.Serialize(new Quantity(number, Unit.Flop));
        Assert.Contains($"\"value\":{written},", json, StringComparison.Ordinal);
        Assert.Equal(number, JsonSerializer.Deserialize<Quantity>(json).Value);
    }

    [Theory]
    [InlineData(typeof(Figure), "\"twelve\"", "not a figure")]
    [InlineData(typeof(Figure), "12", "a number; expected a string such as")]
    [InlineData(typeof(Figure), """{"value": 12}""", "needs a 'unit'")]
    [InlineData(typeof(Figure), """{"value": 12, "unit": "racks"}""", "'racks' is not a unit")]
    [InlineData(typeof(Figure), """{"value": 12, "unit": "USD", "qualifer": "moreThan"}""", "no property 'qualifer'")]
    [InlineData(typeof(Figure), """{"value": 12, "unit": "USD", "qualifier": "roughly"}""", "exact, about, moreThan")]
    [InlineData(typeof(Figure), """{"value": 12, "unit": "USD", "qualifier": "2"}""", "exact, about, moreThan")]
    [InlineData(typeof(Figure), """{"value": 12, "low": 1, "unit": "USD"}""", "The bounds do not belong to $12")]
    [InlineData(typeof(Figure), """{"value": 12, "low": 11, "high": 13, "unit": "USD", "text": "about $12"}""",
        "read it as Estimate<Quantity>")]
    [InlineData(typeof(Figure), """{"low": 3, "high": 2, "unit": "USD"}""", "above its upper end")]
    [InlineData(typeof(Figure), """{"value": 1e40, "unit": "USD"}""", "too large")]
    [InlineData(typeof(Figure), """{"value": 4e-29, "unit": "USD"}""", "too fine for a figure")]
    [InlineData(typeof(Figure), """{"value": 0.12345678901234567890123456789, "unit": "USD"}""", "too fine for a figure")]
    [InlineData(typeof(Figure), """{"low": 4e-29, "high": 1, "unit": "USD"}""", "'low' is too large or too fine")]
    [InlineData(typeof(Figure), """{"value": 5, "value": 6000, "unit": "USD"}""", "A figure has the property 'value' twice")]
    [InlineData(typeof(Figure), """{"value": 5, "unit": {"singular": "a", "plural": "b", "plural": "c"}}""",
        "A unit has the property 'plural' twice")]
    [InlineData(typeof(TimePeriod), """{"code": "2023", "code": "2024"}""", "A period has the property 'code' twice")]
    [InlineData(typeof(Fraction), "1e400", "is too large")]
    [InlineData(typeof(Percent), "\"1e400%\"", "expected a string such as \"2.5%\"")]
    [InlineData(typeof(Multiple), "\"-1e400x\"", "expected a string such as")]
    [InlineData(typeof(Quantity), """{"value": 1e309, "unit": "USD"}""", "'value' is too large")]
    [InlineData(typeof(Estimate<Quantity>), """{"high": 1e309, "unit": "USD"}""", "'high' is too large")]
    [InlineData(typeof(Figure), """{"value": "12", "unit": "USD"}""", "'value' cannot be read from a string; expected a number")]
    [InlineData(typeof(TimePeriod), "\"2023-Q5\"", "2023-Q5")]
    [InlineData(typeof(TimePeriod), "\"apple:FY2023-Q1\"", "new StateOfAiJsonConverter([calendar])")]
    [InlineData(typeof(TimePeriod), """{"code": "2023-Q2", "end": "2023-07-30"}""", "The end of 2023-Q2 is 2023-06-30")]
    [InlineData(typeof(TimePeriod), """{"printed": "Q2"}""", "needs a 'code'")]
    [InlineData(typeof(FiscalCalendar), "\"apple\"", "new StateOfAiJsonConverter([calendar])")]
    [InlineData(typeof(Percent), "28.3", "expected a string such as \"2.5%\"")]
    [InlineData(typeof(Percent), "\"28.3\"", "expected a string such as \"2.5%\"")]
    [InlineData(typeof(Percent), "\"NaN%\"", "expected a string such as \"2.5%\"")]
    [InlineData(typeof(Percent), """{"value": 0.28, "unit": "fraction"}""", "the unit 'percent'")]
    [InlineData(typeof(Fraction), "\"50%\"", "expected a number such as 0.5")]
    [InlineData(typeof(Country), "\"Frence\"", "Did you mean France")]
    [InlineData(typeof(Currency), "\"BTC\"", "ISO 4217")]
    [InlineData(typeof(PartialDate), "\"2023-13\"", "2023-07")]
    [InlineData(typeof(PartialDate), "null", "null; expected a string")]
    [InlineData(typeof(Unit), """{"singular": "rack"}""", "'singular' and 'plural'")]
    [InlineData(typeof(Quantity), "\"about $5M\"", "not an exact number")]
    [InlineData(typeof(Estimate<Percent>), """{"low": 1, "unit": "USD"}""", "in the unit 'percent', not 'USD'")]
    [InlineData(typeof(Estimate<Percent>), """{"low": 2, "high": 1, "unit": "percent"}""", "above the upper bound")]
    [InlineData(typeof(Estimate<Percent>), """{"low": 2, "reason": "noValues"}""", "either numbers or a reason")]
    [InlineData(typeof(Estimate<Quantity>), """{"low": 2, "high": 2, "unit": "USD", "figure": "$3"}""", "not that of its figure")]
    public void Wrong_json_is_refused_with_its_path(Type type, string json, string expected)
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("$", error.Path, StringComparison.Ordinal);

        JsonException within = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($"[{json}]", type.MakeArrayType()));
        Assert.StartsWith("$[0]", within.Path, StringComparison.Ordinal);
    }

    private static string JsonOfTable(Figure figure)
    {
        using JsonDocument table = JsonDocument.Parse(
            new TableViewBuilder<Figure>().Column("Amount", amount => amount).Build([figure]).ToJson());
        return table.RootElement.GetProperty("rows")[0].GetProperty("amount").GetRawText();
    }

    private sealed record Deal(string Company, Figure? Amount, TimePeriod Quarter, Country? Country, Percent Stake);
}
