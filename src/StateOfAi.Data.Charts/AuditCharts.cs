namespace StateOfAi.Data.Charts;

/// <summary>Charts of audits: what was stated against what the figures give.</summary>
public static class AuditCharts
{
    /// <summary>Draws what the figures give for each claim, in percent of what was stated.</summary>
    /// <param name="audits">The audits.</param>
    /// <param name="options">How the chart looks.</param>
    /// <returns>
    /// The chart, with disagreements first, the largest at the top, at most twenty, and the verdicts as colors and markers; a note says
    /// what is not drawn. What a stated bound allows is gray. Results above 300% are arrows, unless the scale is logarithmic. A result that
    /// is not known is "not available". Claims that state zero, a range around it, a year or a rank have no percentage; a note names those
    /// of them that disagree.
    /// </returns>
    /// <exception cref="ArgumentException">There are no audits, or none has a percentage, or the options ask for a logarithmic axis and a
    /// percentage is not positive.</exception>
    public static Chart ToChart(this ClaimAudits audits, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(audits);
        return new(options, chosen => AuditsPicture.Of(audits, chosen));
    }
}
