namespace StateOfAi.Data;

/// <summary>Growth of many periods as a table.</summary>
internal static class GrowthColumns
{
    internal static ResultList<Growth> ListOf(IEnumerable<Growth> growth) => new(growth, static view => view
        .Column("From period", each => each.FromPeriod).Column("To period", each => each.ToPeriod).Column("From", each => Known(each.From)).Column("To", each => Known(each.To))
        .Column("Change", each => Known(each.Change)).Column("Percent", each => each.Percent).Column("Multiple", each => Known(each.Multiple)).Column("Compound annual rate", each => Known(each.CompoundAnnualRate)));

    /// <summary>The percentage says why nothing is known; the rest need not say it again.</summary>
    private static Estimate<T>? Known<T>(Estimate<T> value)
        where T : struct, IComparable<T> => value.IsKnown ? value : null;
}
