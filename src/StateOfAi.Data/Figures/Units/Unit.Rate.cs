namespace StateOfAi.Data;

/// <content>Units of rates, such as dollars per user.</content>
public sealed partial class Unit
{
    private Unit(Unit amount, Unit each)
        : this($"{amount.Code}/{each.Code}", UnitKind.Rate, amount.Singular, amount.Plural) => (Amount, Each) = (amount, each);

    /// <summary>Creates the unit of a rate: dollars per user, percent per year.</summary>
    /// <param name="amount">The numerator: any unit except a rate, a rank or a calendar year.</param>
    /// <param name="each">
    /// The denominator: a count, a duration, power, energy, performance, data, or money in a different currency than the amount, as in an
    /// exchange rate: dollars per euro.
    /// </param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException">One of the two has another kind.</exception>
    public static Unit Per(Unit amount, Unit each)
    {
        ArgumentNullException.ThrowIfNull(amount);
        ArgumentNullException.ThrowIfNull(each);
        if (amount.Kind is UnitKind.Rate or UnitKind.Rank or UnitKind.CalendarYear)
        {
            throw new ArgumentException(
                $"The numerator of a rate cannot be '{amount}'; expected a unit that is not a rate, a rank or a calendar year.",
                nameof(amount));
        }

        if (!IsDenominator(each) || amount == each)
        {
            throw new ArgumentException(
                $"The denominator of a rate cannot be '{each}'; expected a count, a duration, power, energy, performance, data or a "
                    + $"different currency.",
                nameof(each));
        }

        return new(amount, each);
    }

    private static Unit? RateOrNull(string? code) =>
        code?.Split('/', 3) is [string amount, string each] && TryParse(amount, null, out Unit? of) && TryParse(each, null, out Unit? one)
            && IsRate(of, one)
            ? new(of, one)
            : null;

    /// <summary>Whether two units form a rate.</summary>
    internal static bool IsRate(Unit amount, Unit each) => amount.Kind is not (UnitKind.Rate or UnitKind.Rank or UnitKind.CalendarYear)
        && IsDenominator(each) && amount != each;

    private static bool IsDenominator(Unit unit) => unit.Kind is UnitKind.Count or UnitKind.Duration or UnitKind.Money or UnitKind.Power
        or UnitKind.Energy or UnitKind.Performance or UnitKind.Data;
}
