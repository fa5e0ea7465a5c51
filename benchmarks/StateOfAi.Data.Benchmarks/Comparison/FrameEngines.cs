using Deedle;
using Microsoft.Data.Analysis;

namespace StateOfAi.Data.Benchmarks;

/// <summary>The data frames: Microsoft.Data.Analysis, which groups by one column (two are one number, made beforehand) and has no median, and Deedle.</summary>
internal static class FrameEngines
{
    /// <summary>Deedle's indexes take gigabytes beyond.</summary>
    private const int MostRowsOfDeedle = 1_000_000;

    internal static IEnumerable<Contender> Of(Deals deals) => [.. Analysis(deals.Rows), .. deals.Rows.Length <= MostRowsOfDeedle ? InDeedle(deals.Rows) : []];

    private static IEnumerable<Contender> Analysis(Deal[] rows)
    {
        const string engine = "Microsoft.Data.Analysis";
        DataFrame frame = ToFrame(rows);
        frame.Columns.Add(new Int32DataFrameColumn("regionPeriod", rows.Select(deal => (Array.IndexOf(Deals.Regions, deal.Region) * 1_000_000) + deal.Period)));
        frame.Columns.Add(new Int32DataFrameColumn("periodCategory", rows.Select(deal => (Array.IndexOf(Deals.Categories, deal.Category) * 1_000_000) + deal.Period)));
        yield return new(Queries.Total, engine, Contender.One, () => frame["amount"].Sum(), sum => Answer.Of([Convert.ToDouble(sum, System.Globalization.CultureInfo.InvariantCulture)]));
        yield return Sums(Queries.Region, "region");
        yield return Sums(Queries.Share, "periodCategory");
        yield return Sums(Queries.Growth, "regionPeriod");
        yield return Sums(Queries.Company, "company");
        yield return new(Queries.Build, engine, Contender.One, () => ToFrame(rows), _ => new(1, 0, 0));

        Contender Sums(string query, string key) => new(query, engine, Contender.One, () => frame.GroupBy(key).Sum("amount"), sums => Answer.Of(((DoubleDataFrameColumn)((DataFrame)sums)["amount"]).Select(sum => sum)));
    }

    internal static DataFrame ToFrame(Deal[] rows) => new(
        new StringDataFrameColumn("region", rows.Select(deal => deal.Region)),
        new StringDataFrameColumn("category", rows.Select(deal => deal.Category)),
        new Int32DataFrameColumn("period", rows.Select(deal => deal.Period)),
        new StringDataFrameColumn("company", rows.Select(deal => deal.Company)),
        new DoubleDataFrameColumn("amount", rows.Select(deal => deal.Amount)),
        new Int32DataFrameColumn("quantity", rows.Select(deal => deal.Quantity)));

    private static IEnumerable<Contender> InDeedle(Deal[] rows)
    {
        const string engine = "Deedle";
        Series<int, double> amounts = new Series<int, double>(Enumerable.Range(0, rows.Length), rows.Select(deal => deal.Amount ?? double.NaN));
        yield return new(Queries.Total, engine, Contender.One, () => amounts.Sum(), sum => Answer.Of([(double)sum]));
        yield return Sums(Queries.Region, row => rows[row].Region);
        yield return Sums(Queries.Growth, row => (rows[row].Region, rows[row].Period));

        Contender Sums<TKey>(string query, Func<int, TKey> key)
            where TKey : notnull => new(query, engine, Contender.One, () => amounts.GroupBy(pair => key(pair.Key)).Select(group => group.Value.Sum()), sums => Answer.Of(((Series<TKey, double>)sums).Values));
    }
}
