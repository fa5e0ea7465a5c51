using System.ComponentModel;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;

namespace StateOfAi.Data.Tests;

public sealed class TypeConverterTests
{
    public static TheoryData<object, string> Values => new()
    {
        { Figure.Parse("$1.3B"), "$1.3B" },
        { Figure.Parse("more than 45,000 GPUs"), "more than 45,000 GPUs" },
        { Unit.Usd, "USD" },
        { Currency.Parse("EUR"), "EUR" },
        { Country.Parse("NO"), "NO" },
        { PartialDate.Parse("2023-07"), "2023-07" },
        { TimePeriod.Parse("nvidia:FY2024-Q2"), "nvidia:FY2024-Q2" },
        { FiscalCalendar.Nvidia, "nvidia" },
        { new Percent(28.3), "28.3%" },
        { new PercentagePoints(15), "15 pp" },
        { new Multiple(2.71), "2.71x" },
        { new Fraction(0.954), "0.954" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_converted_to_its_text_and_back_in_every_culture(object value, string text)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(value.GetType());
        var german = CultureInfo.GetCultureInfo("de-DE");

        Assert.True(converter.CanConvertFrom(typeof(string)) && converter.CanConvertTo(typeof(string)));
        Assert.Equal(text, converter.ConvertTo(null, german, value, typeof(string)));
        Assert.Equal(value, converter.ConvertFrom(null, german, text));
        Assert.Equal(value, converter.ConvertFromInvariantString(text));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(12));
        Assert.ThrowsAny<FormatException>(() => converter.ConvertFrom("\u0001"));
    }

    [Fact]
    public void Options_are_bound_to_values()
    {
        Options options = Bound(("Budget", "$25M"), ("Threshold", "12.5%"), ("Least", "0.25"), ("Per", "USD/year"), ("From", "2023-Q2"),
            ("Read", "2026-11"), ("Calendar", "nvidia"), ("Home", "US"), ("PaidIn", "EUR"), ("Sites:0", "US"), ("Sites:1", "NO"));

        Assert.Equal(Figure.Parse("$25M"), options.Budget);
        Assert.Equal((new Percent(12.5), new Fraction(0.25)), (options.Threshold, options.Least));
        Assert.Equal((Unit.Parse("USD/year"), TimePeriod.Parse("2023-Q2")), (options.Per, options.From));
        Assert.Equal((PartialDate.Parse("2026-11"), FiscalCalendar.Nvidia), (options.Read, options.Calendar));
        Assert.Equal((Country.Parse("US"), Currency.Parse("EUR")), (options.Home, options.PaidIn));
        Assert.Equal([Country.Parse("US"), Country.Parse("NO")], options.Sites);
    }

    [Fact]
    public void A_text_that_is_not_the_value_is_named_with_its_key()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => Bound(("Threshold", "12.5")));

        Assert.Contains("Threshold", error.Message, StringComparison.Ordinal);
        Assert.Contains("a string such as \"2.5%\"", error.GetBaseException().Message, StringComparison.Ordinal);
    }

    private static Options Bound(params (string Key, string Value)[] settings)
    {
        var source = new MemoryConfigurationSource
        {
            InitialData = settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)),
        };
        return new ConfigurationBuilder().Add(source).Build().Get<Options>()!;
    }

    private sealed class Options
    {
        public Figure? Budget { get; set; }

        public Percent Threshold { get; set; }

        public Fraction? Least { get; set; }

        public Unit? Per { get; set; }

        public TimePeriod? From { get; set; }

        public PartialDate? Read { get; set; }

        public FiscalCalendar? Calendar { get; set; }

        public Country? Home { get; set; }

        public Currency? PaidIn { get; set; }

        public List<Country> Sites { get; set; } = [];
    }
}
