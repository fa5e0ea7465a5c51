using LinqToDB;
using LinqToDB.Data;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Deals through linq2db.</summary>
internal sealed class LinqToDbSource(string name, Func<Task<DataOptions>> options, string table = DealMapping.Table, string? skip = null)
    : Source(name, skip)
{
    internal override async Task RunAsync(Func<IQueryable<Deal>, Task> action)
    {
        await using var connection = new DataConnection(await options());
        await action(connection.GetTable<Deal>().TableName(table));
    }

    internal override string SqlOf<T>(IQueryable<T> query) => query.ToSqlQuery().Sql;
}
