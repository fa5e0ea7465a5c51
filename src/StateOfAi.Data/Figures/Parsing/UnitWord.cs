namespace StateOfAi.Data;

/// <summary>A unit as a text names it, and how many of the unit it is: a megawatt is a million watts.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Factor">What a number is multiplied by: 0.01 for basis points in percentage points.</param>
/// <param name="Each">The same for the denominator of a rate: 0.001 for "per kW" in a rate per watt.</param>
internal readonly record struct UnitWord(Unit Unit, decimal Factor = 1, decimal Each = 1);
