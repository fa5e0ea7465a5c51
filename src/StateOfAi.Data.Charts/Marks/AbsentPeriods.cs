namespace StateOfAi.Data.Charts;

/// <summary>Periods that are absent between others of the same length.</summary>
internal static class AbsentPeriods
{
    /// <summary>More are not named, and a list of them would be of no use.</summary>
    private const int Most = 500;

    /// <param name="periods">The periods, in order.</param>
    internal static IReadOnlyList<TimePeriod> Between(IReadOnlyList<TimePeriod> periods)
    {
        List<TimePeriod> absent = [];
        for (int place = 1; place < periods.Count && absent.Count < Most; place++)
        {
            TimePeriod before = periods[place - 1], after = periods[place];
            if (before.Grain != after.Grain || before.Grain is Grain.Span or Grain.AsOf || before.Calendar != after.Calendar)
                continue;
            for (TimePeriod next = before.Next(); next < after && absent.Count < Most; next = next.Next())
                absent.Add(next);
        }

        return absent;
    }
}
