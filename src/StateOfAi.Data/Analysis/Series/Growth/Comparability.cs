using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Determines whether two numbers can be compared: their periods are of the same kind, and they measure the same thing.</summary>
internal static class Comparability
{
    private const string Bare = "Growth.Between with the bare figures compares them anyway";

    /// <summary>
    /// The reason if two observations were read at different times or count different things, since only the method of counting may have
    /// changed.
    /// </summary>
    internal static (UnknownReason Reason, string Explanation)? WhyOriginsDiffer(IObserved? from, IObserved? to) => (from, to) switch
    {
        ({ Vintage: { } first, Period: var start }, { Vintage: { } last, Period: var stop }) when first != last =>
            (UnknownReason.VintagesDiffer,
                $"{start} was read {first} and {stop} {last}{Advice.Of(Bare)}"),
        ({ Scope: { } first, Period: var start }, { Scope: { } last, Period: var stop }) when first != last =>
            (UnknownReason.ScopesDiffer,
                $"{start} covers {first} and {stop} {last}{Advice.Of(Bare)}"),
        _ => null,
    };

    /// <summary>Percentages, fractions and multiples do not add up over time, so a longer period does not make them larger.</summary>
    internal static bool IsRatio(Unit unit) => unit.Kind is UnitKind.Percent or UnitKind.Fraction or UnitKind.Multiple;

    /// <summary>Whether both are moments, or both are periods of the same length if the numbers are amounts.</summary>
    internal static (UnknownReason Reason, string Explanation)? WhyPeriodsDiffer(TimePeriod? from, TimePeriod? to, bool areRatios = false)
    {
        if (from is null || to is null)
            return null;
        if (from.Grain is Grain.AsOf || to.Grain is Grain.AsOf)
            return from.Grain == to.Grain
                ? null
                : (UnknownReason.PeriodsNotComparable, $"{from} and {to}: one is a level at a moment, the other covers a period");
        return areRatios || from.IsAboutAsLongAs(to)
            ? null
            : (UnknownReason.PeriodsNotComparable,
                string.Create(CultureInfo.InvariantCulture,
                    $"{from} covers {from.Days} days and {to} covers {to.Days}{Advice.Of(Bare)}"));
    }
}
