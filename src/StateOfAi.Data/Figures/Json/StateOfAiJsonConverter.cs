using System.Text.Json;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Makes System.Text.Json read and write figures, units, periods and the other values of this library, and write its rows and results. All
/// of these types name it in an attribute. Name it on row types that you derive from <c>CustomRow</c>, which do not inherit it, or put it
/// in options; for fiscal calendars that you create, it has to be in options.
/// </summary>
/// <remarks>
/// A value is a string if the string loses nothing: <c>"$1.2B"</c>, <c>"28.3%"</c>, <c>"2023-Q2"</c>, <c>"USD"</c>. Otherwise it is an
/// object with the properties of data files: <c>{ "value": 2.5, "unit": { "singular": "rack", "plural": "racks" } }</c>. A fraction is a
/// number. Reading accepts both forms, in every culture, and throws a <see cref="JsonException"/> for anything else. Sources are not
/// written with values. Rows and results are written as <c>ToJson</c> writes them, and cannot be read.
/// </remarks>
/// <example>
/// <code>
/// var options = new JsonSerializerOptions { Converters = { new StateOfAiJsonConverter([apple]) } };
/// TimePeriod? quarter = JsonSerializer.Deserialize&lt;TimePeriod&gt;("\"apple:FY2023-Q1\"", options);
/// </code>
/// </example>
public sealed partial class StateOfAiJsonConverter : JsonConverterFactory
{
    private readonly JsonConverter[] _converters;

    /// <summary>Creates a converter that knows the built-in fiscal calendars.</summary>
    public StateOfAiJsonConverter()
        : this([])
    {
    }

    /// <summary>Creates a converter that also reads the periods of your own fiscal calendars.</summary>
    /// <param name="calendars">The calendars, in addition to the built-in ones.</param>
    public StateOfAiJsonConverter(IEnumerable<FiscalCalendar> calendars)
    {
        FiscalCalendar[] own = [.. calendars ?? throw new ArgumentNullException(nameof(calendars))];
        _converters =
        [
            new FigureJson(),
            new TimePeriodJson(own),
            new FiscalCalendarJson(own),
            new ParsableJson<PartialDate>(),
            new ParsableJson<Currency>(),
            new ParsableJson<Country>(),
            new UnitJson(),
            new ScaleJson<Percent>(Unit.Percent, "%", static value => new(value)),
            new ScaleJson<PercentagePoints>(Unit.PercentagePoints, " pp", static value => new(value)),
            new ScaleJson<Multiple>(Unit.Multiple, "x", static value => new(value)),
            new ScaleJson<Fraction>(Unit.Fraction, "", static value => new(value)),
            new QuantityJson(),
            new EstimateJson<Percent>(Unit.Percent, static (value, _) => new(value)),
            new EstimateJson<PercentagePoints>(Unit.PercentagePoints, static (value, _) => new(value)),
            new EstimateJson<Multiple>(Unit.Multiple, static (value, _) => new(value)),
            new EstimateJson<Fraction>(Unit.Fraction, static (value, _) => new(value)),
            new EstimateJson<Quantity>(null, static (value, unit) => new(value, unit)),
            .. WriteOnly(),
        ];
    }

    /// <summary>Determines whether a type is a value, a row or a result of this library.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>Whether it is.</returns>
    public override bool CanConvert(Type typeToConvert) => ConverterOf(typeToConvert) is not null;

    /// <summary>Returns the converter of a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used: values look the same whatever the options are.</param>
    /// <returns>The converter; <see langword="null"/> if the type is not one of this library.</returns>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => ConverterOf(typeToConvert);

    /// <summary>The converter of a type that a text can hold.</summary>
    internal static TextJson<T> TextOf<T>() => (TextJson<T>)new StateOfAiJsonConverter().ConverterOf(typeof(T))!;

    private JsonConverter? ConverterOf(Type type) => Array.Find(_converters, converter => converter.CanConvert(type));

    /// <summary>The converters of rows and results, which are declared further up.</summary>
    private static partial JsonConverter[] WriteOnly();
}
