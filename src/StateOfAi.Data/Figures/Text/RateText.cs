namespace StateOfAi.Data;

/// <summary>
/// The denominator of a rate as text. The price of a token or a watt-hour is too small to read, so small rates are written per million:
/// <c>$30 per million tokens</c>, <c>$50 per MWh</c>.
/// </summary>
internal static class RateText
{
    /// <summary>What a number per unit is multiplied by to be per million.</summary>
    internal const int Million = 1_000_000;

    // From here on a rate has at most two zeros after the point.
    private const double LeastPerUnit = 1e-3;

    /// <summary>Whether a rate is written per million of its denominator: all digits, F, are those of the rate itself.</summary>
    /// <param name="rate">The unit.</param>
    /// <param name="format">The format.</param>
    /// <param name="largest">The number, or the one that is furthest from zero.</param>
    internal static bool IsPerMillion(Unit? rate, NumberFormat format, double largest) => format.Letter is not 'F'
        && Math.Abs(largest) is > 0 and < LeastPerUnit && rate is { Amount: { } amount, Each: { } each } && IsOfThings(each)
        && (IsOfThings(amount) || amount.Kind is UnitKind.Money or UnitKind.Duration);

    /// <summary>The denominator after the number: <c> per user</c>.</summary>
    internal static string Per(Unit each, bool isPerMillion) => !isPerMillion ? " per " + each.Singular
        : each.Symbol is { } symbol ? " per M" + symbol
        : " per million " + each.Plural;

    /// <summary>The format of the numerator; scales of millions and more do not apply to a number this small.</summary>
    internal static NumberFormat PerMillion(NumberFormat format) => format with
    {
        IsPerMillionInHeading = false,
        Letter = !format.IsOfAmounts ? format.Letter : format.Digits is null ? 'G' : 'N',
    };

    private static bool IsOfThings(Unit unit) => unit.CountsThings || unit.Symbol is not null;
}
