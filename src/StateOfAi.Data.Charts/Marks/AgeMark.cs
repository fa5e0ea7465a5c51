namespace StateOfAi.Data.Charts;

/// <summary>The retention of a cohort at an age.</summary>
/// <param name="Age">The age.</param>
/// <param name="Value">The retention.</param>
/// <param name="IsPartial">Whether the period is unfinished.</param>
/// <param name="IsProjected">Whether the amount is projected.</param>
internal readonly record struct AgeMark(int Age, Mark Value, bool IsPartial, bool IsProjected)
{
    /// <summary>Whether the number may still change.</summary>
    internal bool IsOpen => IsPartial || IsProjected;
}
