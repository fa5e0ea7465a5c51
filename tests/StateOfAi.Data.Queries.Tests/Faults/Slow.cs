using LinqToDB;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Slows a query down.</summary>
internal static class Slow
{
    /// <summary>Lets ClickHouse sleep for a row.</summary>
    /// <returns>Zero.</returns>
    [Sql.Expression("sleepEachRow({0})", ServerSideOnly = true, IsPure = false)]
    internal static int Sleep(double seconds) => throw new NotSupportedException($"{seconds} are for the engine.");
}
