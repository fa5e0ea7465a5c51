using System.Globalization;

namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>
/// The SQL that makes deals, the same in every engine: each value is a cubic polynomial of the number of the row modulo a prime, in
/// integers, which no engine computes differently.
/// </summary>
/// <param name="Numbers">The numbers from 0, as a column named i, given how many.</param>
/// <param name="Text">The type of texts.</param>
/// <param name="Real">The type of doubles.</param>
internal sealed record DealSql(Func<long, string> Numbers, string Text, string Real)
{
    internal const int Entities = 100_000;

    private const string Prime = "2147483647";

    internal static DealSql DuckDb { get; } = new(count => $"SELECT range AS i FROM range({count})", "VARCHAR", "DOUBLE");

    internal static DealSql ClickHouse { get; } =
        new(count => $"SELECT toInt64(number) AS i FROM numbers({count})", "String", "Float64");

    internal static DealSql PostgreSql { get; } =
        new(count => $"SELECT i FROM generate_series(0::bigint, {count - 1}) AS made(i)", "text", "double precision");

    /// <summary>The columns that are made.</summary>
    internal static IReadOnlyList<string> Columns { get; } =
        ["Id", "Entity", "Region", "Category", "Year", "Month", "StartYear", "Revenue", "Amount"];

    internal static string ColumnList => string.Join(", ", Columns.Select(column => $"\"{column}\""));

    /// <summary>The query that gives the deals.</summary>
    /// <param name="count">The number of deals.</param>
    /// <param name="where">A condition over the columns; all deals without one.</param>
    internal string Select(long count, string where = "1 = 1") => $"""
        SELECT {ColumnList} FROM (
            SELECT i AS "Id",
                CAST(h1 % {Entities} AS INTEGER) AS "Entity",
                CASE WHEN h2 % 50 = 0 THEN NULL ELSE 'Region ' || CAST(10 + h3 % 12 AS {Text}) END AS "Region",
                'Category ' || CAST(10 + h4 % 40 AS {Text}) AS "Category",
                CAST(2019 + h5 % 5 AS INTEGER) AS "Year",
                CAST(1 + h6 % 12 AS INTEGER) AS "Month",
                CAST(2019 + CASE WHEN h1 % 5 < h5 % 5 THEN h1 % 5 ELSE h5 % 5 END AS INTEGER) AS "StartYear",
                CASE WHEN h7 % 20 = 0 THEN NULL ELSE CAST(h8 % 1000000 - 100000 AS {Real}) / 64 END AS "Revenue",
                CASE WHEN h7 % 33 = 0 THEN NULL
                    ELSE CAST(CAST(h8 % 10000000 AS {Text}) || '.' || CAST(10 + h7 % 90 AS {Text}) AS DECIMAL(18, 2)) END AS "Amount"
            FROM (SELECT i, {string.Join(", ", Enumerable.Range(1, 8).Select(place => $"{Cubic(place)} AS h{place}"))}
                FROM (SELECT i, {string.Join(", ", Enumerable.Range(1, 8).Select(place => $"{Linear(place)} AS x{place}"))}
                    FROM ({Numbers(count)}) AS numbered) AS lines) AS hashes) AS made
        WHERE {where}
        """;

    private static string Linear(int place) => string.Create(CultureInfo.InvariantCulture,
        $"(i * {1_103_515_245L + (place * 69_621_118L)} + {place * 12_345_677L}) % {Prime}");

    private static string Cubic(int place) => $"((x{place} * x{place}) % {Prime} * x{place} + x{place}) % {Prime}";
}
