namespace StateOfAi.Data.Charts;

/// <summary>The retention of a cohort by age.</summary>
/// <param name="Name">The period of the cohort.</param>
/// <param name="Marks">The retentions, from age 0 on without gaps.</param>
internal sealed record AgeLine(string Name, IReadOnlyList<AgeMark> Marks)
{
    /// <summary>The last retention of which something is known.</summary>
    internal AgeMark? LastKnown => Marks.LastOrDefault(mark => mark.Value.IsKnown) is { Value.IsKnown: true } last ? last : null;

    internal static AgeLine Of(VintageCohort cohort) => new(cohort.Period.ShortName,
        [.. cohort.Cells.Select(cell => new AgeMark(cell.Age, Mark.Of(cell.Retention), cell.IsPartial))]);
}
