namespace StateOfAi.Data;

/// <summary>The period that the numbers of a row cover, as opposed to those of plans and comparisons.</summary>
internal static class RowPeriod
{
    /// <summary>The property <c>Period</c>, or the only one that is a period; <see langword="null"/> if the row has none.</summary>
    internal static TimePeriod? OrNull(Row row)
    {
        TimePeriod? only = null;
        int count = 0;
        for (int i = 0; i < row.FieldTable.Length; i++)
        {
            if (row.ValueOf(i) is not TimePeriod period)
                continue;
            if (row.FieldTable[i].Name == "period")
                return period;
            only = period;
            count++;
        }

        return count == 1 ? only : null;
    }
}
