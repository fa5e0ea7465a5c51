namespace StateOfAi.Data;

/// <summary>Growth of many periods as a table.</summary>
internal static class GrowthColumns
{
    /// <param name="growth">The growth, period by period.</param>
    /// <param name="title">What it is; <see langword="null"/> where that is not known.</param>
    /// <param name="isYearly">Whether each goes from one year to the next, so that its percentage is the annual rate already.</param>
    internal static ResultList<Growth> ListOf(IEnumerable<Growth> growth, string? title, bool isYearly) => growth.ToResultList(view =>
    {
        if (title is not null)
            view.Title(title);
        view.Column("From period", each => each.FromPeriod).Column("To period", each => each.ToPeriod)
            .Column("From", each => Told(each, each.From)).Column("To", each => Told(each, each.To))
            .Column("Change", each => Told(each, each.Change)).Column("Percent", each => each.Percent)
            .Column("Multiple", each => Told(each, each.Multiple)).RestingOn(each => each);
        if (!isYearly)
            view.Column("Compound annual rate", each => Told(each, each.CompoundAnnualRate));
    });

    /// <summary>Where the percentage says why nothing is known, the rest need not say it again.</summary>
    private static Estimate<T>? Told<T>(Growth growth, Estimate<T> value)
        where T : struct, IComparable<T> => value.IsKnown || value.Reason != growth.Percent.Reason ? value : null;
}
