using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A unit of numbers: a currency, a percentage, a multiple, a count of things, a duration. Two units are equal if their codes and kinds
/// are.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeConverter(typeof(TextConverter<Unit>))]
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed partial class Unit : IEquatable<Unit>, IParsable<Unit>
{
    private Unit(string code, UnitKind kind, string singular, string plural, Currency? currency = null)
    {
        Code = code;
        Kind = kind;
        Singular = singular;
        Plural = plural;
        Currency = currency;
    }

    /// <summary>Percent: hundredths of a base.</summary>
    public static Unit Percent { get; } = new("percent", UnitKind.Percent, "%", "%");

    /// <summary>Percentage points: the difference between two percentages.</summary>
    public static Unit PercentagePoints { get; } = new("percentagePoints", UnitKind.PercentagePoints, "pp", "pp");

    /// <summary>A part of a whole on a scale from 0 to 1.</summary>
    public static Unit Fraction { get; } = new("fraction", UnitKind.Fraction, "", "");

    /// <summary>Times a base.</summary>
    public static Unit Multiple { get; } = new("multiple", UnitKind.Multiple, "x", "x");

    /// <summary>United States dollars.</summary>
    public static Unit Usd { get; } = Of(Currency.Usd);

    /// <summary>Euros.</summary>
    public static Unit Eur { get; } = Of(Currency.Eur);

    /// <summary>Pounds sterling.</summary>
    public static Unit Gbp { get; } = Of(Currency.Gbp);

    /// <summary>A number of graphics processors.</summary>
    public static Unit Gpus { get; } = new("gpu", UnitKind.Count, "GPU", "GPUs");

    /// <summary>A number of processors of any kind, of which GPUs are one.</summary>
    public static Unit Chips { get; } = New("chip", "chips");

    /// <summary>
    /// Computing capacity in NVIDIA H100 GPUs: operations per second over the 1.979e15 that one H100 executes with 8 bits, so it may have
    /// decimals.
    /// </summary>
    public static Unit H100Equivalents { get; } = new("h100Equivalent", UnitKind.Count, "H100 equivalent", "H100 equivalents");

    /// <summary>A number of users.</summary>
    public static Unit Users { get; } = New("user", "users");

    /// <summary>A duration in calendar years.</summary>
    public static Unit Years { get; } = new("year", UnitKind.Duration, "year", "years");

    /// <summary>A duration in calendar months.</summary>
    public static Unit Months { get; } = new("month", UnitKind.Duration, "month", "months");

    /// <summary>A duration in days.</summary>
    public static Unit Days { get; } = new("day", UnitKind.Duration, "day", "days");

    /// <summary>A duration in hours.</summary>
    public static Unit Hours { get; } = new("hour", UnitKind.Duration, "hour", "hours");

    /// <summary>A duration in minutes.</summary>
    public static Unit Minutes { get; } = new("minute", UnitKind.Duration, "minute", "minutes");

    /// <summary>
    /// Electric power in watts, read and written with a prefix: <c>150 MW</c> is 150,000,000 watts, and <c>150 MW</c> and <c>0.3 GW</c> add
    /// up to <c>450 MW</c>.
    /// </summary>
    public static Unit Watts { get; } = new("watt", UnitKind.Power, "W", "W") { Symbol = "W" };

    /// <summary>Electric energy in watt-hours, read and written with a prefix: <c>9.5 TWh</c>.</summary>
    public static Unit WattHours { get; } = new("wattHour", UnitKind.Energy, "Wh", "Wh") { Symbol = "Wh" };

    /// <summary>
    /// A number of floating-point operations, written with an exponent from 10^21 on: <c>2.1e25 FLOP</c>. For operations per second, use
    /// <see cref="FlopPerSecond"/>.
    /// </summary>
    public static Unit Flop { get; } = new("flop", UnitKind.Count, "FLOP", "FLOP") { Symbol = "FLOP" };

    /// <summary>
    /// Floating-point operations per second, at the precision that the source states, if any; read and written with a prefix:
    /// <c>989 TFLOP/s</c>, <c>1.1 exaFLOPS</c>.
    /// </summary>
    public static Unit FlopPerSecond { get; } =
        new("flopPerSecond", UnitKind.Performance, "FLOP/s", "FLOP/s") { Symbol = "FLOP/s" };

    /// <summary>Data in bytes, read and written with a prefix: <c>80 GB</c>, <c>512 GiB</c>.</summary>
    public static Unit Bytes { get; } = new("byte", UnitKind.Data, "byte", "bytes") { Symbol = "B" };

    /// <summary>A number of tokens: <c>15T tokens</c>.</summary>
    public static Unit Tokens { get; } = New("token", "tokens");

    /// <summary>Points of an index, on the scale of that index; in many, the base period has 100.</summary>
    public static Unit IndexPoints { get; } = new("indexPoint", UnitKind.Count, "index point", "index points");

    /// <summary>A rank; 1 is first.</summary>
    public static Unit Rank { get; } = new("rank", UnitKind.Rank, "rank", "rank");

    /// <summary>A calendar year, such as 2026. For durations, use <see cref="Years"/>.</summary>
    public static Unit CalendarYear { get; } = new("calendarYear", UnitKind.CalendarYear, "calendar year", "calendar years");

    // After the units that it lists, since static members are initialized in textual order.
    private static readonly Unit[] Known =
    [
        Percent, PercentagePoints, Fraction, Multiple, Gpus, Chips, H100Equivalents, Users, Years, Months, Days, Hours, Minutes, Watts,
        WattHours, Flop, FlopPerSecond, Bytes, Tokens, IndexPoints, Rank, CalendarYear,
        New("system", "systems"), New("visit", "visits"), New("install", "installs"), New("download", "downloads"),
        .. CountedByEditions(), New("video", "videos"), New("image", "images"), New("model", "models"), New("developer", "developers"),
        New("company", "companies"), New("unicorn", "unicorns"), New("paper", "papers"), New("author", "authors"),
        New("person", "people"), New("plaintiff", "plaintiffs"), New("photograph", "photographs"), New("event", "events"),
        New("group", "groups"), New("deal", "deals"), New("parameter", "parameters"),
        new("lineOfCode", UnitKind.Count, "line of code", "lines of code"), New("chart", "charts"),
        new("week", UnitKind.Duration, "week", "weeks"), New("prediction", "predictions"), New("slide", "slides"),
        New("structure", "structures"), New("asset", "assets"), New("organization", "organizations"),
        New("building", "buildings"), New("message", "messages"),
        New("transistor", "transistors"), New("datapoint", "datapoints"), New("operation", "operations"),
        new("second", UnitKind.Duration, "second", "seconds"), new("tpp", UnitKind.Count, "TPP", "TPP"),
    ];

    /// <summary>All units with a code, except currencies and rates.</summary>
    internal static IReadOnlyList<Unit> AllKnown => Known;

    /// <summary>
    /// The words and symbols that may follow a number in a text, without those of units with prefixes; a new array at each call.
    /// </summary>
    internal static (string Words, UnitWord Unit)[] AllWords() =>
    [
        .. Known.Where(unit => unit is { Symbol: null, Kind: not (UnitKind.Fraction or UnitKind.CalendarYear) })
            .SelectMany(unit => new[] { (unit.Plural, new UnitWord(unit)), (unit.Singular, new UnitWord(unit)) }),
        ("percentage points", new(PercentagePoints)), ("percentage point", new(PercentagePoints)), ("p.p.", new(PercentagePoints)),
        ("ppts", new(PercentagePoints)), ("basis points", new(PercentagePoints, 0.01m)), ("bps", new(PercentagePoints, 0.01m)),
        ("percent", new(Percent)), ("per cent", new(Percent)), ("pct.", new(Percent)), ("pct", new(Percent)),
        ("X", new(Multiple)), ("×", new(Multiple)), ("-fold", new(Multiple)), ("fold", new(Multiple)),
        ("tok", new(Tokens)), ("MTok", new(Tokens, 1_000_000)),
        ("yrs", new(Years)), ("yr", new(Years)), ("mos", new(Months)), ("hrs", new(Hours)), ("hr", new(Hours)),
    ];

    /// <summary>
    /// The name in data files: a currency code such as <c>USD</c>, a word such as <c>percent</c> or <c>gpu</c>, or a rate such as
    /// <c>USD/user</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>The kind of the unit.</summary>
    public UnitKind Kind { get; }

    // Before the properties of other classes: CsvHelper, which maps them in order, forgets after such a property that it is within a unit,
    // and would then follow these two without end.
    /// <summary>The numerator of a rate, such as dollars in dollars per user; <see langword="null"/> for every other kind.</summary>
    public Unit? Amount { get; }

    /// <summary>The denominator of a rate, such as users in dollars per user; <see langword="null"/> for every other kind.</summary>
    public Unit? Each { get; }

    /// <summary>The currency of money; <see langword="null"/> for every other kind.</summary>
    public Currency? Currency { get; }

    /// <summary>The word or symbol after the number 1, such as <c>GPU</c>.</summary>
    public string Singular { get; }

    /// <summary>The word or symbol after any other number, such as <c>GPUs</c>.</summary>
    public string Plural { get; }

    /// <summary>The symbol after a prefix, such as the W of GW; <see langword="null"/> if the unit has no prefixes.</summary>
    internal string? Symbol { get; private init; }

    /// <summary>Whether the library defines it; all other counts are custom.</summary>
    internal bool IsBuiltIn => Array.Exists(Known, known => known == this);

    /// <summary>Whether it counts whole things, which index points and equivalents do not.</summary>
    internal bool CountsThings => Kind is UnitKind.Count or UnitKind.Data && this != IndexPoints && this != H100Equivalents;

    /// <summary>
    /// Whether three digits after a separator may be a digit group: counts have no thousandths, and money may be written in the style of
    /// its country.
    /// </summary>
    internal bool MayBeGroupedBy(string separator) => CountsThings || Currency?.IsGroupedBy(separator) == true;

    /// <summary>Creates a unit of money.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>The unit.</returns>
    public static Unit Of(Currency currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        return new(currency.Code, UnitKind.Money, currency.Code, currency.Code, currency);
    }

    /// <summary>Creates a unit of things to count, such as deals.</summary>
    /// <param name="singular">The word for one; also the unit's code.</param>
    /// <param name="plural">The word for many.</param>
    /// <returns>The unit; the built-in one if it has the same words.</returns>
    /// <exception cref="ArgumentException">A word is empty.</exception>
    public static Unit Count(string singular, string plural)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(singular);
        ArgumentException.ThrowIfNullOrWhiteSpace(plural);
        return Array.Find(Known, known => known.Kind is UnitKind.Count && known.Singular == singular && known.Plural == plural)
            ?? New(singular, plural);
    }

    /// <summary>Parses the code of a unit.</summary>
    /// <param name="s">The <see cref="Code"/>, such as <c>USD</c>, <c>percent</c> or <c>gpu</c>.</param>
    /// <param name="provider">Not used: codes do not depend on culture.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="FormatException">The text is not the code of a built-in unit, a currency or a rate.</exception>
    public static Unit Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out Unit? unit)
            ? unit
            : throw new FormatException(
                $"'{FigureFormatException.Excerpt(s)}' is not a unit; expected a currency code such as USD, or one of: "
                    + $"{string.Join(", ", Known.Select(known => known.Code))}.");
    }

    /// <summary>Parses the code of a unit if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes do not depend on culture.</param>
    /// <param name="result">The unit; <see langword="null"/> if the text is not a code.</param>
    /// <returns>Whether the text is the code of a unit.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result)
    {
        result = Currency.TryParse(s, provider, out Currency? currency)
            ? Of(currency)
            : Array.Find(Known, known => known.Code == s) ?? RateOrNull(s);
        return result is not null;
    }

    private static Unit New(string singular, string plural) => new(singular, UnitKind.Count, singular, plural);

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && other.Code == Code && other.Kind == Kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether two units are equal.</summary>
    public static bool operator ==(Unit? left, Unit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two units differ.</summary>
    public static bool operator !=(Unit? left, Unit? right) => !(left == right);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
