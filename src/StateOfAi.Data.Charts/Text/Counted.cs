namespace StateOfAi.Data.Charts;

/// <summary>Numbers of things in words.</summary>
internal static class Counted
{
    /// <summary>A number and what it counts, such as "1 row" or "1,200 rows".</summary>
    internal static string Of(int count, string one) => FormattableString.Invariant($"{count:N0} {one}{(count == 1 ? "" : "s")}");
}
