using StateOfAi.Data.Consumers;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>
/// The programs in docs/samples that ask servers, run as their readers run them. The tests of consumers run those that need no server.
/// </summary>
public sealed class ServerSampleTests(UserMachine machine) : IClassFixture<UserMachine>
{
    private const string ClickHouse = "queries-clickhouse", PostgreSql = "queries-postgresql";

    public static IEnumerable<TheoryDataRow<string>> Scripts =>
    [
        new(ClickHouse) { Skip = ClickHouseCluster.Skip },
        new(PostgreSql) { Skip = PostgreSqlCluster.Skip },
    ];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_script_prints_what_is_kept(string name) =>
        Assert.Equal(await File.ReadAllTextAsync(ExpectedPath(name), TestContext.Current.CancellationToken), await PrintedAsync(name));

    /// <summary>Writes what the scripts print, to be read before it is kept.</summary>
    [Theory(Explicit = true)]
    [MemberData(nameof(Scripts))]
    public async Task Write_outputs(string name) => await File.WriteAllTextAsync(ExpectedPath(name), await PrintedAsync(name));

    private async Task<string> PrintedAsync(string name)
    {
        // Without the packages, no server needs to be started.
        _ = Feed.Folder;
        (string variable, string connection) = name == ClickHouse
            ? ("StateOfAi_ClickHouseConnection", (await SharedEngines.ClickHouse.GetAsync()).ConnectionString())
            : ("StateOfAi_PostgreSql", (await SharedEngines.PostgreSql.GetAsync()).Coordinator.ConnectionString);
        return await machine.DotNetWithAsync(variable, connection, "run", $"docs/samples/{name}.cs");
    }

    private static string ExpectedPath(string name) => Repository.Path($"docs/samples/expected/{name}.txt");
}
