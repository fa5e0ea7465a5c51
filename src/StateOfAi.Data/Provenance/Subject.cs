namespace StateOfAi.Data;

/// <summary>
/// The subject of results, for the titles of their tables: the title of the dataset, if all their rows come from one dataset.
/// </summary>
internal static class Subject
{
    // Series and shares do not repeat how rows are arranged.
    private static readonly string[] Arrangements =
        [", by year", " by year", " by quarter", " by fiscal year", " by fiscal quarter and platform"];

    /// <summary>
    /// The title, without how the rows are arranged; <see langword="null"/> if the rows come from several datasets or none.
    /// </summary>
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

    /// <summary>When all rows were read; <see langword="null"/> if at several times, or if one is not from a dataset.</summary>
    internal static PartialDate? VintageOf(ISourced of)
    {
        PartialDate?[] vintages =
            [.. SourceUnion.PartsOf(of).OfType<Row>().Select(row => row.Dataset?.Vintage).Distinct().Take(2)];
        return vintages is [var only] ? only : null;
    }

    /// <summary>The period that all rows behind the results cover, after a comma; empty if there are several.</summary>
    internal static string PeriodOf(ISourced of)
    {
        TimePeriod[] periods = [
            .. SourceUnion.PartsOf(of).OfType<IObserved>().Select(row => row.Period).OfType<TimePeriod>().Distinct().Take(2)];
        return periods is [var only] ? $", {only.ShortName}" : "";
    }
}
