using Microsoft.EntityFrameworkCore;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Deals through EF Core.</summary>
internal sealed class EntityFrameworkSource(string name, Func<Task<DbContextOptions<DealContext>>> options, string? skip = null)
    : Source(name, skip)
{
    internal override async Task RunAsync(Func<IQueryable<Deal>, Task> action)
    {
        await using var context = new DealContext(await options());
        await action(context.Deals.AsNoTracking());
    }

    internal override string SqlOf<T>(IQueryable<T> query) => query.ToQueryString();
}
