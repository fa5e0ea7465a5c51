using System.Globalization;
using Deedle;
using Microsoft.Data.Analysis;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// The data frame libraries: Microsoft.Data.Analysis, which groups by a single column (two are combined into one number beforehand) and has
/// no median, and Deedle.
/// </summary>
internal static class FrameEngines
{
    /// <summary>When grouping, Deedle allocates up to half a kilobyte per row and takes seconds for a million rows.</summary>
    internal const int MostRowsOfDeedle = 1_000_000;

    private const int Shift = 1_000_000;

    internal static IEnumerable<Contender> Of(
        Deals deals) => [.. Analysis(deals.Rows), .. deals.Rows.Length <= MostRowsOfDeedle ? InDeedle(deals.Rows) : []];

    internal static DataFrame ToFrame(Deal[] rows) => new(
        new StringDataFrameColumn("region", rows.Select(deal => deal.Region)),
        new StringDataFrameColumn("category", rows.Select(deal => deal.Category)),
        new Int32DataFrameColumn("period", rows.Select(deal => deal.Period)),
        new StringDataFrameColumn("company", rows.Select(deal => deal.Company)),
        new DoubleDataFrameColumn("amount", rows.Select(deal => deal.Amount)),
        new Int32DataFrameColumn("quantity", rows.Select(deal => deal.Quantity)));

    internal static Frame<int, string> ToDeedle(Deal[] rows) => Frame.FromRecords(rows);

    private static IEnumerable<Contender> Analysis(Deal[] rows)
    {
        const string engine = "Microsoft.Data.Analysis";
        DataFrame frame = ToFrame(rows);
        frame.Columns.Add(
            new Int32DataFrameColumn("regionPeriod",
                rows.Select(deal => (Array.IndexOf(Deals.Regions, deal.Region) * Shift) + deal.Period)));
        frame.Columns.Add(
            new Int32DataFrameColumn("categoryPeriod",
                rows.Select(deal => (Array.IndexOf(Deals.Categories, deal.Category) * Shift) + deal.Period)));
        yield return new(Queries.Total, engine, () => frame["amount"].Sum(),
            sum => Answer.Of([Convert.ToDouble(sum, CultureInfo.InvariantCulture)]));
        yield return Sums(Queries.Region, "region");
        yield return new(Queries.Share, engine,
            () =>
                Cells.Shares(
                    [.. SumsOf("categoryPeriod").Select(cell => KeyValuePair.Create((cell.Key % Shift, cell.Key / Shift), cell.Value))]),
                        shares => Answer.OfShares((double[])shares));
        yield return new(Queries.Growth, engine,
            () =>
                Cells.GrowthOfUnordered(
                    SumsOf("regionPeriod")
                        .Select(cell => KeyValuePair.Create((Deals.Regions[cell.Key / Shift], cell.Key % Shift), cell.Value))),
                            growth => Answer.Of((double[])growth));
        yield return Sums(Queries.Company, "company");

        Contender Sums(string query, string key) =>
            new(query, engine, () => frame.GroupBy(key).Sum("amount"),
                sums => Answer.Of((DoubleDataFrameColumn)((DataFrame)sums)["amount"]));

        IEnumerable<KeyValuePair<int, double>> SumsOf(string key)
        {
            DataFrame sums = frame.GroupBy(key).Sum("amount");
            return ((Int32DataFrameColumn)sums[key]).Zip((DoubleDataFrameColumn)sums["amount"],
                (key, sum) => KeyValuePair.Create(key!.Value, sum ?? 0));
        }
    }

    /// <summary>
    /// A series of the amounts, grouped by their rows' keys. It drops missing amounts when grouping, so it cannot count rows.
    /// </summary>
    private static IEnumerable<Contender> InDeedle(Deal[] rows)
    {
        const string engine = "Deedle";
        var amounts = new Series<int, double>(Enumerable.Range(0, rows.Length), rows.Select(deal => deal.Amount ?? double.NaN));

        // In the other engines, a company without any amount is a group, too.
        var amountsOrZero = new Series<int, double>(Enumerable.Range(0, rows.Length), rows.Select(deal => deal.Amount ?? 0));
        yield return new(Queries.Total, engine, () => amounts.Sum(), sum => Answer.Of([(double)sum]));
        yield return Groups(Queries.Region, () => Sums(amounts, deal => deal.Region));
        yield return new(Queries.Share, engine, () => Cells.Shares([.. Sums(amounts, deal => (deal.Period, deal.Category)).Observations]),
            shares => Answer.OfShares((double[])shares));
        yield return new(Queries.Growth, engine,
            () => Cells.GrowthOfUnordered(Sums(amounts, deal => (deal.Region, deal.Period)).Observations),
            growth => Answer.Of((double[])growth));
        yield return Groups(Queries.Company, () => Sums(amountsOrZero, deal => deal.Company));
        yield return Groups(Queries.Median, () => amounts.GroupBy(pair => rows[pair.Key].Region).Select(group => group.Value.Median()));
        yield return Groups(Queries.Filtered,
            () => Sums(amounts.Where(pair => LinqEngines.IsSelected(rows[pair.Key])), deal => deal.Category));

        Series<TKey, double> Sums<TKey>(Series<int, double> numbers, Func<Deal, TKey> key)
            where TKey : notnull => numbers.GroupBy(pair => key(rows[pair.Key])).Select(group => group.Value.Sum());

        Contender Groups(string query, Func<Series<string, double>> run) =>
            new(query, engine, run, sums => Answer.Of(((Series<string, double>)sums).Values));
    }
}
