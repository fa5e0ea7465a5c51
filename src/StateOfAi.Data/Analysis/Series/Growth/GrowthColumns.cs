namespace StateOfAi.Data;

/// <summary>Growth of many periods as a table.</summary>
internal static class GrowthColumns
{
    internal static ResultList<Growth> ListOf(IEnumerable<Growth> growth) => growth.ToResultList(static view => view
        .Column("From period", each => each.FromPeriod).Column("To period", each => each.ToPeriod)
        .Column("From", each => Told(each, each.From)).Column("To", each => Told(each, each.To))
        .Column("Change", each => Told(each, each.Change)).Column("Percent", each => each.Percent)
        .Column("Multiple", each => Told(each, each.Multiple)).Column("Compound annual rate", each => Told(each, each.CompoundAnnualRate))
        .RestingOn(each => each));

    /// <summary>Where the percentage says why nothing is known, the rest need not say it again.</summary>
    private static Estimate<T>? Told<T>(Growth growth, Estimate<T> value)
        where T : struct, IComparable<T> => value.IsKnown || value.Reason != growth.Percent.Reason ? value : null;
}
