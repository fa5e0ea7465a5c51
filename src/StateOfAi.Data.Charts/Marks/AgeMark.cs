namespace StateOfAi.Data.Charts;

/// <summary>The retention of a cohort at an age.</summary>
internal readonly record struct AgeMark(int Age, Mark Value, bool IsPartial);
