namespace StateOfAi.Data;

/// <summary>
/// Why a value cannot be had. Switch on it; <see cref="Estimate{T}.Explanation"/> says the same in words, with the numbers.
/// </summary>
public enum UnknownReason
{
    /// <summary>A number that is needed is absent.</summary>
    ValueMissing,

    /// <summary>There is nothing to compute from.</summary>
    NoValues,

    /// <summary>The base is zero, so a ratio to it has no value.</summary>
    BaseIsZero,

    /// <summary>The base is negative, so a growth rate over it has no meaning.</summary>
    BaseIsNegative,

    /// <summary>The base is known only by bounds that reach to zero or below.</summary>
    BaseMayNotBePositive,

    /// <summary>The end is, or by its bounds may be, negative, so no compound rate leads to it.</summary>
    EndIsNegative,

    /// <summary>The units measure different things.</summary>
    UnitsDiffer,

    /// <summary>The amounts are in different currencies.</summary>
    CurrenciesDiffer,

    /// <summary>
    /// The numbers are no amounts of anything: places in an order have neither sum, difference nor ratio, years of the calendar neither sum
    /// nor ratio, and multiples no sum.
    /// </summary>
    UnitHasNoAmount,

    /// <summary>The length of time between the ends is needed and is not known.</summary>
    PeriodMissing,

    /// <summary>The end does not come after the base, or may not, where dates are known by their year or month.</summary>
    PeriodsNotOrdered,

    /// <summary>
    /// The two periods differ in length or in kind, such as a quarter against a year, or a flow against a level; of a sum also levels at
    /// two moments, and stretches that overlap.
    /// </summary>
    PeriodsNotComparable,

    /// <summary>
    /// The bounds of the figures leave nothing on either side, such as "about" over "more than", or the number is too large or too small
    /// for a double.
    /// </summary>
    BoundsTooWide,

    /// <summary>The whole is zero, so it has no parts.</summary>
    WholeIsZero,

    /// <summary>A part is negative.</summary>
    PartIsNegative,

    /// <summary>A part, or the sum of the parts, is above the stated whole.</summary>
    PartAboveWhole,

    /// <summary>The numbers were read at different times, and no splice links them.</summary>
    VintagesDiffer,

    /// <summary>The numbers cover different things, such as another region or another definition.</summary>
    ScopesDiffer,

    /// <summary>The end is not, or by its bounds may not be, above the base, so nothing doubles.</summary>
    DoesNotGrow,

    /// <summary>The end is not, or by its bounds may not be, below the base, so nothing halves.</summary>
    DoesNotFall,

    /// <summary>A number of which the logarithm is needed is, or by its bounds may be, zero or below.</summary>
    NotPositive,

    /// <summary>There are fewer numbers than the calculation needs, such as one for a standard deviation.</summary>
    TooFewValues,

    /// <summary>Two series have no period in common with a value in both, so nothing links them.</summary>
    NoOverlap,

    /// <summary>The values do not differ from one another, so nothing says by how much a statistic may vary.</summary>
    NoVariation,

    /// <summary>A single number is needed, and only bounds are known.</summary>
    PointMissing,

    /// <summary>The groups share members, and what is asked for needs independent ones.</summary>
    GroupsOverlap,

    /// <summary>A rest of the whole is not divided into named parts, so how many there are is not known.</summary>
    PartsNotNamed,

    /// <summary>A product or quotient would be in no unit, such as dollars times dollars.</summary>
    ResultHasNoUnit,
}
