namespace StateOfAi.Data;

/// <summary>Shows shares as tables.</summary>
internal static class ShareColumns
{
    internal static TableView View(IEnumerable<Line> lines, Estimate<Quantity>? whole, string? title, PartialDate? vintage) =>
        lines.ToView(view =>
        {
            if (title is not null)
                view.Title(title);
            Add(view);
            if (whole is { IsKnown: true })
                view.Note($"The whole is {whole}.");
            AddVintage(view, vintage);
        });

    /// <summary>Adds a note that says when all rows were read, if they were read at one time.</summary>
    internal static void AddVintage(TableViewBuilder<Line> view, PartialDate? vintage)
    {
        if (vintage is not null)
            view.Note($"As read {vintage}.");
    }

    internal static void Add(TableViewBuilder<Line> view) => view
        .Column("Part", line => line.Part).Column("Rank", line => line.Rank).Column("Amount", line => line.Amount)
        .Column("Share", line => line.Share).RestingOn(line => line.From);

    /// <summary>
    /// Some parts of a whole. If all parts make up the whole, each row has only its own part's doubts, so that readers see which part is in
    /// doubt, and those about what was left out.
    /// </summary>
    internal static IEnumerable<Line> LinesOf<TKey>(TimePeriod? period, IEnumerable<MarketShare<TKey>> parts, ISourced? leftOut)
        where TKey : notnull =>
        parts.Select(part => LineOf(period, part, leftOut is null ? part : SourceUnion.Of(part.Own, leftOut)));

    /// <summary>The parts, and a row for the rest if there is one; if neither it nor the whole is known, there is none.</summary>
    internal static IEnumerable<Line> LinesOf<TKey>(TimePeriod? period, MarketShares<TKey> shares)
        where TKey : notnull =>
    [
        .. LinesOf(period, shares, shares.LeftOutOfSum),
        .. shares.HasRest && (shares.Rest.IsKnown || shares.Whole.IsKnown)
            ? [new Line(period, "(the rest)", null, null, shares.Rest.ToPercent(), shares)]
            : Array.Empty<Line>(),
    ];

    /// <summary>The title of a table of shares; <see langword="null"/> if the rows have none.</summary>
    internal static string? TitleOf(ISourced shares, MeasureOfRows? measure) => Subject.Of(shares) is { } subject
        ? $"Market shares{(measure?.Name is { } name ? " of " + name : "")}: {subject}{Subject.PeriodOf(shares)}"
        : null;

    /// <summary>A title, with the subject of the rows if they have one.</summary>
    internal static string TitleOf(string what, ISourced shares) => Subject.Of(shares) is { } subject ? $"{what}: {subject}" : what;

    private static Line LineOf<TKey>(TimePeriod? period, MarketShare<TKey> part, ISourced from)
        where TKey : notnull => new(period, KeyText.Cell(part.Key), part.Rank, part.Amount, part.Share.ToPercent(), from);

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
