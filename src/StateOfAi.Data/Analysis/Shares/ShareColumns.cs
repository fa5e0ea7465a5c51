namespace StateOfAi.Data;

/// <summary>Shares as tables.</summary>
internal static class ShareColumns
{
    internal static TableView View<TKey>(MarketShares<TKey> shares)
        where TKey : notnull => LinesOf(null, shares).ToView(view =>
        {
            Add(view);
            if (shares.Whole.IsKnown)
                view.Note($"The whole is {shares.Whole}.");
        });

    internal static void Add(TableViewBuilder<Line> view) => view
        .Column("Part", line => line.Part).Column("Rank", line => line.Rank).Column("Amount", line => line.Amount).Column("Share", line => line.Share).SourcesOf(line => line.From);

    internal static IEnumerable<Line> LinesOf<TKey>(TimePeriod? period, MarketShares<TKey> shares)
        where TKey : notnull =>
    [
        .. shares.Select(part => new Line(period, KeyText.Cell(part.Key), part.Rank, part.Amount, part.Share.ToPercent(), part)),
        .. shares.HasRest ? [new Line(period, "(the rest)", null, null, shares.Rest.ToPercent(), shares)] : Array.Empty<Line>(),
    ];

    internal sealed record Line(TimePeriod? Period, object Part, int? Rank, Estimate<Quantity>? Amount, Estimate<Percent> Share, ISourced From);
}
