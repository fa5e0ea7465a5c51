namespace StateOfAi.Data;

/// <summary>A unit as a text names it, and how many of the unit it is: a basis point is a hundredth of a percentage point.</summary>
internal readonly record struct UnitWord(Unit Unit, decimal Factor = 1);
