namespace StateOfAi.Data.Charts;

/// <summary>Parts of a whole as bars, the largest first.</summary>
internal static class SharesPicture
{
    private const string Rest = "(the rest)";

    internal static ChartContent Of<TKey>(MarketShares<TKey> shares, ChartOptions options)
        where TKey : notnull
    {
        MarketShare<TKey>[] ranked = [.. shares.OrderByDescending(share => Mark.Of(share.Percent).Size ?? double.NegativeInfinity)];
        NamedMark[] parts = [.. ranked.Select(share => NamedMark.Of(KeyName.Of(share.Key), share.Percent))];
        if (parts.Length == 0)
            throw new ArgumentException("There are no parts, so there is nothing to draw.", nameof(shares));
        string title = options.Title ?? ((ITabular)shares).ToView().Title ?? "Market shares";
        NamedMark[] shown = Shown(shares, ranked, parts, Bars.MostOf(options));
        NamedMark[] told = [.. parts, .. shown.Where(bar => bar.Name == Rest)];
        return new(new(title, "Percent", Notes(parts), Description.OfParts(title, told, Unit.Percent, options)), shares,
            [new(Bars.Draw(shown, Unit.Percent, options))])
        {
            EnoughHeight = Rows.EnoughFor(shown.Length),
        };
    }

    private static NamedMark[] Shown<TKey>(
        MarketShares<TKey> shares, MarketShare<TKey>[] ranked, NamedMark[] parts, int most)
        where TKey : notnull
    {
        List<NamedMark> shown = [.. parts.Take(parts.Length <= most ? parts.Length : most - 1)];
        if (shown.Count < parts.Length)
        {
            Operand others = ranked.Skip(shown.Count)
                .Aggregate((Operand)Figure.Exact(0, Unit.Percent), (sum, share) => sum + share.Percent);
            shown.Add(new(FormattableString.Invariant($"{parts.Length - shown.Count} others"), Mark.Of(others)) { IsRest = true });
        }

        if (shares.Rest is { IsKnown: true } rest && rest.Upper is not { Value: 0 })
            shown.Add(new(Rest, Mark.Of(rest.Select(part => part.ToPercent()))) { IsRest = true });
        return [.. shown];
    }

    private static List<string> Notes(NamedMark[] parts)
    {
        List<string> notes = [];
        if (parts.Any(part => part.IsProjected))
            notes.Add(Bars.PaleIsProjected);
        if (parts.Any(part => part.Value is { HasBounds: true, Point: null }))
            notes.Add("Bars show the lower bound of a share; whiskers reach its upper bound.");
        if (parts.Count(part => !part.Value.IsKnown) is > 0 and var unknown)
            notes.Add(FormattableString.Invariant($"{unknown} of {parts.Length} shares are not available."));
        return notes;
    }
}
