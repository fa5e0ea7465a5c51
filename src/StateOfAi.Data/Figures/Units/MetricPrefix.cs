namespace StateOfAi.Data;

/// <summary>A prefix of a unit: mega is a million.</summary>
/// <param name="Symbol">The symbol, as in <c>MW</c>.</param>
/// <param name="Word">The word, as in <c>megawatt</c>.</param>
/// <param name="Size">What it multiplies by.</param>
internal sealed record MetricPrefix(string Symbol, string Word, decimal Size)
{
    /// <summary>No prefix.</summary>
    internal static readonly MetricPrefix None = new("", "", 1);

    /// <summary>Powers of 1,000, the largest first. Quetta, 10^30, is more than a decimal holds.</summary>
    internal static readonly MetricPrefix[] Decimal =
    [
        new("R", "ronna", 1e27m), new("Y", "yotta", 1e24m), new("Z", "zetta", 1e21m), new("E", "exa", 1e18m), new("P", "peta", 1e15m),
        new("T", "tera", 1e12m), new("G", "giga", 1e9m), new("M", "mega", 1e6m), new("k", "kilo", 1e3m),
    ];

    /// <summary>Powers of 1,024, the largest first, for bytes.</summary>
    internal static readonly MetricPrefix[] Binary =
    [
        new("Ei", "exbi", 1L << 60), new("Pi", "pebi", 1L << 50), new("Ti", "tebi", 1L << 40), new("Gi", "gibi", 1L << 30),
        new("Mi", "mebi", 1L << 20), new("Ki", "kibi", 1L << 10),
    ];

    // Counts of operations have an exponent from here on, as the field writes them.
    private static readonly MetricPrefix[] OfCounts = [.. Decimal.Where(prefix => prefix.Size < DigitText.LeastWithExponent)];

    /// <summary>The letter of the scale in number formats: B is a billion, which is G before a unit.</summary>
    internal char Letter => Symbol is "k" ? 'K' : Symbol is "G" ? 'B' : Symbol[0];

    /// <summary>The prefixes that numbers of a unit are written with, the largest first.</summary>
    internal static MetricPrefix[] Of(Unit unit) => unit == Unit.Flop ? OfCounts : Decimal;

    /// <summary>The largest prefix that is not above a number.</summary>
    internal static MetricPrefix Of(Unit unit, decimal value) => Array.Find(Of(unit), prefix => value >= prefix.Size) ?? None;

    /// <summary>The prefix of a scale in a number format.</summary>
    internal static MetricPrefix OfLetter(char letter) => Array.Find(Decimal, prefix => prefix.Letter == letter) ?? None;
}
