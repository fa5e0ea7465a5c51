namespace StateOfAi.Data;

/// <summary>
/// Why a value is unknown, for code to switch on. <see cref="Estimate{T}.Explanation"/> says the same in words, with the numbers.
/// </summary>
public enum UnknownReason
{
    /// <summary>A required number is missing.</summary>
    ValueMissing,

    /// <summary>There is nothing to compute from.</summary>
    NoValues,

    /// <summary>The base is zero, so a ratio to it has no value.</summary>
    BaseIsZero,

    /// <summary>The base is negative, so a growth rate over it has no meaning.</summary>
    BaseIsNegative,

    /// <summary>The bounds of the base include zero or negative numbers.</summary>
    BaseMayNotBePositive,

    /// <summary>The end is or may be negative, so there is no compound rate.</summary>
    EndIsNegative,

    /// <summary>The units measure different things.</summary>
    UnitsDiffer,

    /// <summary>The amounts are in different currencies.</summary>
    CurrenciesDiffer,

    /// <summary>
    /// The unit does not support the operation: ranks have no sum, difference or ratio, calendar years have no sum or ratio, and multiples
    /// have no sum.
    /// </summary>
    UnitHasNoAmount,

    /// <summary>The time between the ends is required but unknown.</summary>
    PeriodMissing,

    /// <summary>The end is not after the base, or may not be, since only the year or month of a date is known.</summary>
    PeriodsNotOrdered,

    /// <summary>
    /// The periods differ in length or kind, such as a quarter and a year, or a flow and a level; in a sum, also levels at two moments and
    /// periods that overlap.
    /// </summary>
    PeriodsNotComparable,

    /// <summary>
    /// The figures leave no bound and no point, such as "about" divided by "more than", or the number is too large or too small for a
    /// double.
    /// </summary>
    BoundsTooWide,

    /// <summary>The whole is zero, so it has no parts.</summary>
    WholeIsZero,

    /// <summary>A part is negative.</summary>
    PartIsNegative,

    /// <summary>A part, or the sum of the parts, is larger than the stated whole.</summary>
    PartAboveWhole,

    /// <summary>The numbers were read at different times and are not spliced.</summary>
    VintagesDiffer,

    /// <summary>The numbers cover different things, such as another region or another definition.</summary>
    ScopesDiffer,

    /// <summary>The end is not or may not be above the base, so nothing doubles.</summary>
    DoesNotGrow,

    /// <summary>The end is not or may not be below the base, so nothing halves.</summary>
    DoesNotFall,

    /// <summary>A number that must be positive, such as for a logarithm, is or may be zero or negative.</summary>
    NotPositive,

    /// <summary>There are fewer numbers than the calculation needs, such as one for a standard deviation.</summary>
    TooFewValues,

    /// <summary>Two series have no common period with a value in both.</summary>
    NoOverlap,

    /// <summary>All values are equal, so the variation of a statistic cannot be estimated.</summary>
    NoVariation,

    /// <summary>A single number is required, but only bounds are known.</summary>
    PointMissing,

    /// <summary>The groups share members, but the calculation requires independent groups.</summary>
    GroupsOverlap,

    /// <summary>The rest of the whole is not divided into named parts, so the number of parts is unknown.</summary>
    PartsNotNamed,

    /// <summary>The product or quotient has no unit, such as dollars times dollars.</summary>
    ResultHasNoUnit,
}
