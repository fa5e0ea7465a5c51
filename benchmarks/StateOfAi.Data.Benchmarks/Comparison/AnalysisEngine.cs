namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// This library's analysis on a column table: shares with ranks and totals, and series with growth, where each number is an estimate that
/// may be unknown. Rows without an amount are excluded, since a single one would make a sum unknown.
/// </summary>
internal static class AnalysisEngine
{
    internal static IEnumerable<Contender> Of(Deals deals)
    {
        const string engine = "ours analysis 1t";
        TimePeriod[] months = [.. Deals.Periods.Select(period => TimePeriod.OfMonth(period / 100, period % 100))];
        ColumnTable table = new ColumnTableBuilder()
            .EncodedDimension(Codes(Deals.Regions, deal => deal.Region), Deals.Regions, out Dimension<string> region)
            .EncodedDimension(Codes(Deals.Categories, deal => deal.Category), Deals.Categories, out Dimension<string> category)
            .EncodedDimension(Codes(Deals.Periods, deal => deal.Period), months, out Dimension<TimePeriod> month)
            .Measure(deals.Rows.Select(deal => deal.Amount).ToArray(), out Measure<double> amount)
            .Build();
        ColumnQuery known = table.Where(amount.IsPresent());
        yield return new(
            Queries.Share,
            engine,
            () => known.ToMarketSharesByPeriod(month, category, amount, Unit.Usd),
            shares =>
                Answer.OfShares(
                    ((MarketSharesByPeriod<string>)shares).SelectMany(period => period.Value).Select(part => part.Share.Value.Value)));
        yield return new(
            Queries.Growth,
            engine,
            () => known.ToSeriesBy(region, month, amount, Unit.Usd).Values.Select(series => series.PeriodOverPeriod()).ToArray(),
            series =>
                Answer.Of(
                    ((ResultList<Growth>[])series).SelectMany(growths => growths.Skip(1))
                        .Select(growth => growth.Percent.Value.Value / 100)));

        byte[] Codes<TKey>(TKey[] keys, Func<Deal, TKey> of)
            where TKey : notnull
        {
            Dictionary<TKey, byte> codes = keys.Select((key, code) => (key, code)).ToDictionary(pair => pair.key, pair => (byte)pair.code);
            return [.. deals.Rows.Select(deal => codes[of(deal)])];
        }
    }
}
