namespace StateOfAi.Data;

/// <summary>Checks what must hold between the numbers of a model's score or price.</summary>
internal static class ModelRules
{
    internal static IEnumerable<Breach> Check(BenchmarkScore row)
    {
        if (row.Interval is { } interval && Compare(interval, row.Score) is not (null or 0))
            yield return new("score", RuleId.WithinReason, $"{row.Score} lies outside its interval, {interval}", "interval");
    }

    // A wrong unit is reported separately.
    private static int? Compare(Figure left, Figure right) => left.Unit == right.Unit ? left.CompareWith(right) : null;
}
