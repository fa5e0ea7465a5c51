namespace StateOfAi.Data;

/// <summary>
/// What results are about, for the titles of their tables: the title of the one dataset that all rows behind them are of.
/// </summary>
internal static class Subject
{
    // How rows are arranged is nothing that a series or shares of them say again.
    private static readonly string[] Arrangements =
        [", by year", " by year", " by quarter", " by fiscal year", " by fiscal quarter and platform"];

    /// <summary>The title, without how the rows are arranged; <see langword="null"/> where the rows are of several datasets, or of
    /// none.</summary>
    internal static string? Of(ISourced of)
    {
        string? title = null;
        foreach (Row row in SourceUnion.PartsOf(of).OfType<Row>())
        {
            if (row.Dataset is not { Title.Length: > 0 } dataset || (title is not null && title != dataset.Title))
                return null;
            title = dataset.Title;
        }

        return title is not null && Array.Find(Arrangements, end => title.EndsWith(end, StringComparison.Ordinal)) is { } known
            ? title[..^known.Length]
            : title;
    }

    /// <summary>The one period that all rows behind results cover, after a comma; nothing where there are several.</summary>
    internal static string PeriodOf(ISourced of)
    {
        TimePeriod[] periods = [
            .. SourceUnion.PartsOf(of).OfType<IObserved>().Select(row => row.Period).OfType<TimePeriod>().Distinct().Take(2)];
        return periods is [var only] ? $", {only.ShortName}" : "";
    }
}
