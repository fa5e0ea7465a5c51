namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>The columns of the questions in memory.</summary>
internal sealed class DealColumns
{
    // Rows repeat few periods, so each is made once.
    private static readonly TimePeriod[] Years = [.. Enumerable.Range(2019, 5).Select(year => TimePeriod.OfYear(year))];
    private static readonly TimePeriod[] Months =
        [.. Enumerable.Range(0, 60).Select(month => TimePeriod.OfMonth(2019 + month / 12, month % 12 + 1))];

    internal DealColumns(IEnumerable<DealRow> deals)
    {
        Rows = ColumnTable.From(deals)
            .Dimension(deal => deal.Region ?? "(none)", out Dimension<string> region)
            .Dimension(deal => deal.Category, out Dimension<string> category)
            .OrderedDimension(deal => Months[((deal.Year - 2019) * 12) + deal.Month - 1], out Dimension<TimePeriod> period)
            .OrderedDimension(deal => Years[deal.Year - 2019], out Dimension<TimePeriod> year)
            .OrderedDimension(deal => Years[deal.StartYear - 2019], out Dimension<TimePeriod> start)
            .Measure(deal => deal.Revenue, out Measure<double> revenue)
            .Measure(deal => deal.Amount, out Measure<decimal> amount)
            .Build();
        Region = region;
        Category = category;
        Period = period;
        Year = year;
        Start = start;
        Revenue = revenue;
        Amount = amount;
        WithAmount = Rows.Where(amount.IsPresent());
    }

    internal ColumnTable Rows { get; }

    internal ColumnQuery WithAmount { get; }

    internal Dimension<string> Region { get; }

    internal Dimension<string> Category { get; }

    internal Dimension<TimePeriod> Period { get; }

    internal Dimension<TimePeriod> Year { get; }

    internal Dimension<TimePeriod> Start { get; }

    internal Measure<double> Revenue { get; }

    internal Measure<decimal> Amount { get; }

    /// <summary>Asks for the columns that the table needs.</summary>
    internal static IQueryable<DealRow> Pull(IQueryable<DealRow> deals) => deals.Select(deal => new DealRow
    {
        Region = deal.Region,
        Category = deal.Category,
        Year = deal.Year,
        Month = deal.Month,
        StartYear = deal.StartYear,
        Revenue = deal.Revenue,
        Amount = deal.Amount,
    });
}
