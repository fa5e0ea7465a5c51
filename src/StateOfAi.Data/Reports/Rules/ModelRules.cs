namespace StateOfAi.Data;

/// <summary>Checks what must hold between the numbers of a model's score or price.</summary>
internal static class ModelRules
{
    internal static IEnumerable<Breach> Check(BenchmarkScore row)
    {
        if (row.Interval is { } interval && Compare(interval, row.Score) is not (null or 0))
            yield return new("score", RuleId.WithinReason, $"{row.Score} lies outside its interval, {interval}", "interval");
    }

    internal static IEnumerable<Breach> Check(ApiPrice row)
    {
        // What was read before costs less to read again; this catches two prices in each other's place.
        if (row.CachedInput is { } cached && Compare(cached, row.Input) > 0)
            yield return new("cachedInput", RuleId.WithinReason, $"{cached} from the cache exceeds {row.Input} without it",
                "input");
        if (Compare(row.Output, row.Input) < 0)
            yield return new("output", RuleId.WithinReason, $"{row.Output} for output is less than {row.Input} for input", "input");
    }

    // A wrong unit is reported separately.
    private static int? Compare(Figure left, Figure right) => left.Unit == right.Unit ? left.CompareWith(right) : null;
}
