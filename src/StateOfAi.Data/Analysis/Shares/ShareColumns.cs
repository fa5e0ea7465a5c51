namespace StateOfAi.Data;

/// <summary>Shares as tables.</summary>
internal static class ShareColumns
{
    internal static TableView View(IEnumerable<Line> lines, Estimate<Quantity>? whole) => lines.ToView(view =>
    {
        Add(view);
        if (whole is { IsKnown: true })
            view.Note($"The whole is {whole}.");
    });

    internal static void Add(TableViewBuilder<Line> view) => view
        .Column("Part", line => line.Part).Column("Rank", line => line.Rank).Column("Amount", line => line.Amount)
        .Column("Share", line => line.Share).RestingOn(line => line.From);

    internal static IEnumerable<Line> LinesOf<TKey>(TimePeriod? period, IEnumerable<MarketShare<TKey>> parts)
        where TKey : notnull =>
        parts.Select(part => new Line(period, KeyText.Cell(part.Key), part.Rank, part.Amount, part.Share.ToPercent(), part));

    /// <summary>The parts, and a line for the rest where there is one.</summary>
    internal static IEnumerable<Line> LinesOf<TKey>(TimePeriod? period, MarketShares<TKey> shares)
        where TKey : notnull =>
    [
        .. LinesOf(period, shares.AsEnumerable()),
        .. shares.HasRest ? [new Line(period, "(the rest)", null, null, shares.Rest.ToPercent(), shares)] : Array.Empty<Line>(),
    ];

    internal sealed class Line(
        TimePeriod? period, object part, int? rank, Estimate<Quantity>? amount, Estimate<Percent> share, ISourced from)
    {
        internal TimePeriod? Period { get; } = period;

        internal object Part { get; } = part;

        internal int? Rank { get; } = rank;

        internal Estimate<Quantity>? Amount { get; } = amount;

        internal Estimate<Percent> Share { get; } = share;

        internal ISourced From { get; } = from;
    }
}
