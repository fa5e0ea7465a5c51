namespace StateOfAi.Data.Charts;

/// <summary>The shares of a period, as parts of a bar from the bottom up.</summary>
/// <param name="Period">The period.</param>
/// <param name="Sizes">
/// The size of each part, in percent: the number, the middle of its bounds, or its only bound; <see langword="null"/> if it is unknown or
/// not listed.
/// </param>
internal sealed record SharesStack(TimePeriod Period, IReadOnlyList<double?> Sizes)
{
    private const double Whole = 100, Negligible = 1e-6;

    /// <summary>What no part explains, in percent.</summary>
    internal double Rest => Math.Max(Whole - Sizes.Sum(size => size ?? 0), 0) is > Negligible and var rest ? rest : 0;

    /// <summary>Whether there is a bar.</summary>
    internal bool IsKnown => Sizes.Any(size => size is not null);

    /// <summary>What is known of each part; nothing of those that consist of several.</summary>
    internal required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>Whether the sizes were changed to add up to the whole.</summary>
    internal bool IsScaled { get; private init; }

    internal static SharesStack Of<TKey>(TimePeriod period, MarketShares<TKey> shares, IReadOnlyList<TKey> keys)
        where TKey : notnull
    {
        Mark?[] marks = [.. keys.Select(key => shares.GetOrNull(key) is { } share ? (Mark?)Mark.Of(share.Percent) : null)];
        double?[] sizes = [.. marks.Select(mark => mark?.Size)];
        double sum = sizes.Sum(size => size ?? 0);
        // The middles of bounds need not add up: they are too much together, or too little where the parts are the whole.
        bool areWhole = shares.Rest is { IsExact: true, Point.Value: 0 }
            && Array.TrueForAll(marks, mark => mark is not { } known || known.Point is not null || known.HasBounds);
        bool isScaled = sum > Whole + Negligible || (areWhole && sum is > Negligible and < Whole - Negligible);
        return new(period, isScaled ? Array.ConvertAll(sizes, size => size * Whole / sum) : sizes)
        {
            Marks = Array.ConvertAll(marks, mark => mark ?? default),
            IsScaled = isScaled,
        };
    }

    /// <summary>The same bar with other parts.</summary>
    /// <param name="places">For each part, the places of those that it consists of.</param>
    internal SharesStack Select(IEnumerable<IReadOnlyList<int>> places) => this with
    {
        Sizes = [.. places.Select(part =>
            part.Any(place => Sizes[place] is not null) ? part.Sum(place => Sizes[place] ?? 0) : (double?)null)],
        Marks = [.. places.Select(part => part is [var only] ? Marks[only] : default)],
    };
}
