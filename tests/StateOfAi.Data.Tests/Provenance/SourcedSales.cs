namespace StateOfAi.Data.Tests;

/// <summary>Rows of somebody's own, each with sources of its own: two sellers in three years.</summary>
internal static class SourcedSales
{
    internal static readonly TimePeriod First = TimePeriod.OfYear(2021), Second = TimePeriod.OfYear(2022), Third = TimePeriod.OfYear(2023);

    internal static readonly Sale[] Sales =
    [
        new("X", First, "$10", "a"), new("Y", First, "$30", "b"),
        new("X", Second, "$20", "c"), new("Y", Second, "$20", "d"),
        new("X", Third, "$15", "e"), new("Y", Third, "$25", "f", "a"),
    ];

    internal static Series Of(string seller) => Sales.Where(sale => sale.Seller == seller).ToSeries();

    /// <summary>A row of somebody's own that knows its sources.</summary>
    internal sealed record Sale(string Seller, TimePeriod Period, Figure? Value, IReadOnlyList<Source> From) : IObserved, ISourced
    {
        private static readonly Dictionary<string, Source> ById = new[] { "a", "b", "c", "d", "e", "f" }
            .ToDictionary(id => id,
                id => new Source { Id = id, Label = $"Publisher of {id}", Publisher = $"Publisher of {id}", Kind = SourceKind.Filing });

        public Sale(string seller, TimePeriod period, string value, params string[] sources)
            : this(seller, period, Figure.Parse(value), [.. sources.Select(id => ById[id])]) { }

        public bool IsInDoubt { get; init; }

        public IReadOnlyList<Source> Sources => From;

        public IReadOnlyList<Doubt> Doubts =>
            IsInDoubt ? [.. From.Select(source => new Doubt(DoubtKind.Conflict, $"Doubt about {source.Id}"))] : [];
    }
}
