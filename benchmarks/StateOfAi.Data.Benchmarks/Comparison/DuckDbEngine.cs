using System.Globalization;
using DuckDB.NET.Data;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// DuckDB in memory: with strings as VARCHAR, the natural schema, and as ENUM, the fastest; with one thread and two. Results are read
/// completely.
/// </summary>
internal sealed class DuckDbEngine : IDisposable
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");

    internal DuckDbEngine() => _connection.Open();

    internal DuckDbEngine(Deals deals)
        : this()
    {
        Do("CREATE TABLE varchar_deals (region VARCHAR, category VARCHAR, period INTEGER, company VARCHAR, amount DOUBLE, quantity "
            + "INTEGER)");
        Fill(deals.Rows, "varchar_deals");
        Do("CREATE TYPE region AS ENUM (" + Quoted(Deals.Regions) + ")");
        Do("CREATE TYPE category AS ENUM (" + Quoted(Deals.Categories) + ")");
        Do("CREATE TABLE enum_deals AS SELECT region::region AS region, category::category AS category, ((period // 100 - 2020) * 12 + "
            + "period % 100 - 1)::SMALLINT AS period, company, amount, quantity FROM varchar_deals");
    }

    internal IEnumerable<Contender> Of()
    {
        foreach (int threads in new[] { 1, 2 })
        {
            foreach (string schema in new[] { "ENUM", "VARCHAR" })
            {
                string table = schema is "ENUM" ? "enum_deals" : "varchar_deals",
                    engine = string.Create(CultureInfo.InvariantCulture, $"DuckDB {schema} {threads}t");
                string period = schema is "ENUM"
                    ? "period BETWEEN 24 AND 41"
                    : string.Create(CultureInfo.InvariantCulture, $"period BETWEEN {Deals.FirstPeriod} AND {Deals.LastPeriod}");
                yield return Query(Queries.Total, $"SELECT 0, sum(amount) FROM {table}");
                yield return Query(Queries.Region, $"SELECT region, sum(amount) FROM {table} GROUP BY region");
                yield return Query(Queries.RegionPeriod,
                    $"SELECT region, sum(amount), count(*), avg(amount), min(amount), max(amount), period FROM {table} GROUP BY region, "
                        + $"period");
                yield return Query(Queries.Share,
                    $"SELECT period, sum(amount) / sum(sum(amount)) OVER (PARTITION BY period), category FROM {table} GROUP BY period, "
                        + $"category");
                yield return Query(Queries.Growth,
                    $"SELECT region, sum(amount) / lag(sum(amount)) OVER (PARTITION BY region ORDER BY period) - 1 AS growth, period FROM "
                        + $"{table} GROUP BY region, period QUALIFY growth IS NOT NULL");
                if (schema is "VARCHAR")
                    yield return Query(Queries.Company, $"SELECT company, sum(amount) FROM {table} GROUP BY company");
                yield return Query(Queries.Median, $"SELECT region, median(amount) FROM {table} GROUP BY region");
                yield return Query(Queries.Filtered,
                    $"SELECT category, sum(amount) FROM {table} WHERE region IN ({Quoted(Deals.SomeRegions)}) AND {period} GROUP BY "
                        + $"category");

                Contender Query(string query, string sql)
                {
                    DuckDBCommand command = _connection.CreateCommand();
                    command.CommandText = sql;
                    return new(query, engine, () => Read(command, query),
                        rows => query is Queries.Share ? Answer.OfShares((List<double>)rows) : Answer.Of((List<double>)rows))
                    {
                        Before = () => Do(string.Create(CultureInfo.InvariantCulture, $"SET threads = {threads}")),
                    };
                }
            }
        }
    }

    /// <summary>Fills a new table with the appender.</summary>
    internal DuckDBConnection Build(Deal[] rows)
    {
        Do("CREATE OR REPLACE TABLE built (region VARCHAR, category VARCHAR, period INTEGER, company VARCHAR, amount DOUBLE, quantity "
            + "INTEGER)");
        Fill(rows, "built");
        return _connection;
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>Reads the whole result: the key and the numbers, which are added up here so that only one is kept per row.</summary>
    private static List<double> Read(DuckDBCommand command, string query)
    {
        var numbers = new List<double>();
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            double number = reader.IsDBNull(1) ? 0 : reader.GetDouble(1);
            numbers.Add(
                query is Queries.RegionPeriod
                    ? number + reader.GetInt64(2) + reader.GetDouble(3) + reader.GetDouble(4) + reader.GetDouble(5)
                    : number);
        }

        return numbers;
    }

    private void Fill(Deal[] rows, string table)
    {
        using DuckDBAppender appender = _connection.CreateAppender(table);
        foreach (Deal deal in rows)
            appender.CreateRow().AppendValue(deal.Region).AppendValue(deal.Category).AppendValue(deal.Period).AppendValue(deal.Company)
                .AppendValue(deal.Amount).AppendValue(deal.Quantity).EndRow();
    }

    private void Do(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Quoted(IEnumerable<string> keys) => string.Join(", ", keys.Select(key => $"'{key}'"));
}
