namespace StateOfAi.Data.Charts;

/// <summary>Names what is not available.</summary>
internal static class Missing
{
    private const int MostNames = 5;

    /// <summary>The names of periods, of which the first are named if there are many.</summary>
    internal static string Names(IReadOnlyList<TimePeriod> periods)
    {
        int named = periods.Count <= MostNames ? periods.Count : MostNames - 1;
        string names = string.Join(", ", periods.Take(named).Select(period => period.ShortName));
        return periods.Count > named ? FormattableString.Invariant($"{names} and {periods.Count - named} more") : names;
    }
}
