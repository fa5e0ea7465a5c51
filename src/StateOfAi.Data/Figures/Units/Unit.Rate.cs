namespace StateOfAi.Data;

/// <content>Units of rates: so much for each one of something.</content>
public sealed partial class Unit
{
    private Unit(Unit amount, Unit each)
        : this($"{amount.Code}/{each.Code}", UnitKind.Rate, amount.Singular, amount.Plural) => (Amount, Each) = (amount, each);

    /// <summary>
    /// What a rate counts or measures, such as the dollars of dollars per user; <see langword="null"/> for every other kind.
    /// </summary>
    public Unit? Amount { get; }

    /// <summary>What a rate is for one of, such as the user of dollars per user; <see langword="null"/> for every other kind.</summary>
    public Unit? Each { get; }

    /// <summary>An amount for each one of something: dollars per user, percent per year.</summary>
    /// <param name="amount">Any unit of which there can be more or less for each one; not a rate, a place in an order or a calendar
    /// year.</param>
    /// <param name="each">
    /// A number of things, a length of time, or money of another unit than the amount, as in a rate of exchange: dollars per euro.
    /// </param>
    /// <exception cref="ArgumentException">One of the two is of another kind.</exception>
    public static Unit Per(Unit amount, Unit each)
    {
        ArgumentNullException.ThrowIfNull(amount);
        ArgumentNullException.ThrowIfNull(each);
        if (amount.Kind is UnitKind.Rate or UnitKind.Rank or UnitKind.CalendarYear)
            throw new ArgumentException($"A rate is of an amount, found '{amount}', which is none.", nameof(amount));
        if (each.Kind is not (UnitKind.Count or UnitKind.Duration or UnitKind.Money) || amount == each)
        {
            throw new ArgumentException(
                $"A rate is for each thing, each length of time or each of a currency that it is not of, found '{each}'.", nameof(each));
        }

        return new(amount, each);
    }

    private static Unit? RateOrNull(string? code) =>
        code?.Split('/') is [string amount, string each] && TryParse(amount, null, out Unit? of) && TryParse(each, null, out Unit? one)
            && IsRate(of, one)
            ? new(of, one)
            : null;

    /// <summary>Whether there is such a rate.</summary>
    internal static bool IsRate(Unit amount, Unit each) => amount.Kind is not (UnitKind.Rate or UnitKind.Rank or UnitKind.CalendarYear)
        && each.Kind is UnitKind.Count or UnitKind.Duration or UnitKind.Money && amount != each;
}
