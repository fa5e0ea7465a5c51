using System.Diagnostics;
using System.Text.RegularExpressions;
using LinqToDB;
using LinqToDB.Data;
using Npgsql;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>What engines are asked, and what they do where the rows are.</summary>
public sealed partial class PlanTests
{
    private static readonly QueryOptions<Deal> ByShard = new() { DistributedBy = deal => deal.Shard };

    public static IEnumerable<TheoryDataRow<string>> OnPostgreSql =>
    [
        new(Sources.PostgreSql.Name) { Skip = Sources.PostgreSql.Skip },
        new(Sources.EntityFrameworkPostgreSql.Name) { Skip = Sources.PostgreSql.Skip },
    ];

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task A_question_is_one_GROUP_BY_with_a_limit(string name)
    {
        string sql = await SqlAsync(name, null);

        Assert.Single(GroupBy().Matches(sql));
        Assert.DoesNotContain("OVER", sql, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("DISTINCT", sql, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("LIMIT", sql, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task A_question_by_distribution_is_two(string name) =>
        Assert.Equal(2, GroupBy().Count(await SqlAsync(name, ByShard)));

    [Fact]
    public async Task Each_node_of_ClickHouse_groups_its_own_rows()
    {
        Assert.SkipWhen(ClickHouseCluster.Skip is not null, ClickHouseCluster.Skip ?? "");
        string sql = await SqlAsync(Sources.ClickHouse.Name, null);
        string plan = await (await SharedEngines.ClickHouse.GetAsync()).Nodes[0].RunAsync($"EXPLAIN distributed = 1 {sql}", Ending);

        int remote = plan.IndexOf("ReadFromRemote", StringComparison.Ordinal);
        Assert.True(remote > 0, plan);
        Assert.Contains("MergingAggregated", plan[..remote], StringComparison.Ordinal);
        Assert.Contains("Aggregating", plan[remote..], StringComparison.Ordinal);
        Assert.DoesNotContain("MergingAggregated", plan[remote..], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OnPostgreSql))]
    public async Task Each_shard_of_PostgreSQL_groups_its_own_rows_by_distribution(string name)
    {
        string[] remote = await RemoteAsync(await SqlAsync(name, ByShard));

        Assert.Equal(3, remote.Length);
        Assert.All(remote, sql => Assert.Contains("GROUP BY", sql, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OnPostgreSql))]
    public async Task Without_it_rows_travel_to_the_coordinator(string name) => Assert.All(
        await RemoteAsync(await SqlAsync(name, null)), sql => Assert.DoesNotContain("GROUP BY", sql, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Sources.Names), MemberType = typeof(Sources))]
    public async Task Two_levels_give_the_answer_of_one_with_variances(string name)
    {
        Task<GroupTotalsTable<(string? Region, string Category)>> TotalsAsync(QueryOptions<Deal>? options) => Sources.Get(name).GetAsync(
            deals => deals.AggregateAsync(deal => deal.Region, deal => deal.Category, deal => deal.Revenue, Unit.Usd, options, Ending));
        var one = await TotalsAsync(null);
        var two = await TotalsAsync(ByShard);

        Assert.Equal(520, one.Count);
        Assert.Equal(one.Select(total => (total.Key, total.Count, total.Missing, total.Least, total.Most)),
            two.Select(total => (total.Key, total.Count, total.Missing, total.Least, total.Most)));
        foreach (var (expected, total) in one.Zip(two))
        {
            Same.Quantities(expected.Sum, total.Sum, $"{name}, {total.Key}");
            Same.Quantities(expected.StandardDeviation, total.StandardDeviation, $"{name}, {total.Key}", Same.OfVariances);
        }
    }

    [Fact]
    public async Task The_second_query_of_a_variance_has_only_sums_about_shifts()
    {
        var sql = new List<string>();
        DataOptions options = (await SharedEngines.DuckDb.GetAsync()).Options.UseTracing(TraceLevel.Info, trace =>
        {
            if (trace.TraceInfoStep == TraceInfoStep.BeforeExecute)
                sql.Add(trace.SqlText);
        });
        await using var connection = new DataConnection(options);
        IQueryable<Deal> deals = connection.GetTable<Deal>().Where(deal => deal.Revenue != null);

        await deals.ToCohortsAsync(deal => deal.Category, deal => deal.Revenue, Unit.Usd, cancellation: Ending);
        Assert.Single(sql);
        sql.Clear();
        await deals.AggregateAsync(deal => deal.Region, deal => deal.Category, deal => deal.Revenue, Unit.Usd, cancellation: Ending);

        Assert.Equal(2, sql.Count);
        Assert.Equal((1, 1, 2), (Minimum().Count(sql[0]), Maximum().Count(sql[0]), Sum().Count(sql[0])));
        // The one group that loses digits needs one shift: a sum and a sum of squares.
        Assert.Equal((0, 0, 2), (Minimum().Count(sql[1]), Maximum().Count(sql[1]), Sum().Count(sql[1])));
        Assert.Single(GroupBy().Matches(sql[1]));
    }

    private static async Task<string> SqlAsync(string name, QueryOptions<Deal>? options)
    {
        Source source = Sources.Get(name);
        string sql = "";
        await source.RunAsync(deals =>
        {
            sql = deals.ToCells(deal => new { deal.Region, deal.Category }, deal => TimePeriod.OfQuarter(deal.Year, deal.Quarter),
                deal => deal.Amount, Unit.Usd, options).ToSql(query => source.SqlOf((IQueryable<object>)query));
            return Task.CompletedTask;
        });
        return sql;
    }

    private static async Task<string[]> RemoteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection((await SharedEngines.PostgreSql.GetAsync()).ConnectionString);
        await connection.OpenAsync(Ending);
        await using var explain = new NpgsqlCommand($"EXPLAIN (VERBOSE, COSTS OFF)\n{Parameter().Replace(sql, "1000001")}", connection);
        var plan = new List<string>();
        await using NpgsqlDataReader reader = await explain.ExecuteReaderAsync(Ending);
        while (await reader.ReadAsync(Ending))
            plan.Add(reader.GetString(0));
        return [.. plan.Where(line => line.Contains("Remote SQL:", StringComparison.Ordinal))];
    }

    [GeneratedRegex("GROUP BY")]
    private static partial Regex GroupBy();

    [GeneratedRegex(@"\bMIN\(", RegexOptions.IgnoreCase)]
    private static partial Regex Minimum();

    [GeneratedRegex(@"\bMAX\(", RegexOptions.IgnoreCase)]
    private static partial Regex Maximum();

    [GeneratedRegex(@"\bSUM\(", RegexOptions.IgnoreCase)]
    private static partial Regex Sum();

    /// <summary>The only parameter, the limit.</summary>
    [GeneratedRegex(@"(?<![:\w])[:@]\w+")]
    private static partial Regex Parameter();
}
