namespace StateOfAi.Data;

/// <summary>Shows the growth of many periods as a table.</summary>
internal static class GrowthColumns
{
    /// <param name="growth">The growth of each period.</param>
    /// <param name="title">What the growth is of; <see langword="null"/> if unknown.</param>
    /// <param name="isYearly">
    /// Whether each growth goes from one year to the next, so that its percentage is already the annual rate.
    /// </param>
    internal static ResultList<Growth> ListOf(IEnumerable<Growth> growth, string? title, bool isYearly) => growth.ToResultList(view =>
    {
        if (title is not null)
            view.Title(title);
        view.Column("From period", each => each.FromPeriod).Column("To period", each => each.ToPeriod)
            .Column("From", each => each.From).Column("To", each => each.To)
            .Column("Change", each => each.Change).Column("Percent", each => each.Percent)
            .Column("Multiple", each => each.Multiple).RestingOn(each => each);
        if (!isYearly)
            view.Column("Compound annual rate", each => each.CompoundAnnualRate);
    });
}
