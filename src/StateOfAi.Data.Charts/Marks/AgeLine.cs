namespace StateOfAi.Data.Charts;

/// <summary>The retention of a cohort by age.</summary>
/// <param name="Period">The period of the cohort.</param>
/// <param name="Marks">The retentions, from age 0 on without gaps.</param>
internal sealed record AgeLine(TimePeriod Period, IReadOnlyList<AgeMark> Marks)
{
    internal string Name => Period.ShortName;

    /// <summary>Whether the amount at age 0, of which all others are percentages, is known.</summary>
    internal bool HasStart { get; private init; }

    /// <summary>The last retention of which something is known.</summary>
    internal AgeMark? LastKnown => Marks.LastOrDefault(mark => mark.Value.IsKnown) is { Value.IsKnown: true } last ? last : null;

    internal static AgeLine Of(VintageCohort cohort) => new(cohort.Period, [.. cohort.Cells.Select(cell => new AgeMark(
        cell.Age, Mark.Of(cell.Retention), cell.IsPartial, cell.Amount.Doubts.Any(doubt => doubt.Kind is DoubtKind.Projection)))])
    {
        HasStart = cohort.Cells[0].Amount.IsKnown,
    };
}
