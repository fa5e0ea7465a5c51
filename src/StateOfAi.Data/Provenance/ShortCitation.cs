namespace StateOfAi.Data;

/// <summary>Sources in one short line: those with the same publisher and kind are grouped, and many are counted.</summary>
internal static class ShortCitation
{
    private const int MostGroups = 5;
    private const int MostRuns = 3;
    private const int TitleLength = 60;

    internal static string Of(IEnumerable<Source> sources)
    {
        Source[][] groups = [.. sources.Distinct().GroupBy(Key).Select(group => group.ToArray())];
        int others = 0;
        if (groups.Length > MostGroups)
        {
            // The last position goes to the count of the remaining sources.
            groups = [.. groups.OrderByDescending(group => group.Length)];
            others = groups[(MostGroups - 1)..].Sum(group => group.Length);
            groups = groups[..(MostGroups - 1)];
        }

        string line = string.Join("; ", groups.Select(Group));
        return others == 0 ? line : FormattableString.Invariant($"{line}; and {others:N0} more sources");
    }

    // A document that states what it covers is not grouped with one that does not.
    private static string Key(Source source) =>
        $"{source.Kind} {(IsForm(source) ? source.Covers is null ? "form" : "period" : "")} {OneLine.Words(source.Publisher)}";

    private static bool IsForm(Source source) => source.Kind is SourceKind.Filing && source.Form is not null;

    private static string Group(Source[] group)
    {
        string publisher = group[0].Publisher;
        string line = IsForm(group[0]) ? $"{publisher} {Forms(group)}{AfterComma(Covered(group))}"
            : group is [var source] ? $"{publisher}, {ShortTitle(source)}{AfterComma(YearOf(source))}"
            : FormattableString.Invariant($"{publisher}, {group.Length} {Plural(group[0].Kind)}{AfterComma(Published(group))}");
        int secondHand = group.Count(source => source.Reading is SourceReading.SecondHand);
        string reading = secondHand == 0 ? ""
            : group.Length == 1 ? $" ({CitationFormats.SecondHand})"
            : secondHand == group.Length ? " (from secondary sources)"
            : " (partly from secondary sources)";
        return OneLine.Words(line) + reading;
    }

    /// <summary>The forms, most frequent first.</summary>
    private static string Forms(Source[] group) =>
        List([.. group.GroupBy(source => source.Form!).OrderByDescending(form => form.Count()).Select(form => form.Key)]);

    /// <summary>The period or years that the sources cover; their years of publication if none states what it covers.</summary>
    private static string Covered(Source[] group)
    {
        TimePeriod[] periods = [.. group.Select(source => source.Covers).OfType<TimePeriod>()];
        if (periods.Length == 0)
            return Published(group);
        if (periods.Select(period => period.Code).Distinct().Count() == 1)
            return periods[0].ShortName;
        return string.Join(", ", periods.GroupBy(period => period.Calendar is null ? "" : "FY").Select(years =>
            Years(years.Key, years.SelectMany(period => FromTo(period.Calendar is null ? period.Start.Year : period.Year, period.Year)))));
    }

    private static string Published(Source[] group) => Years("", group.Select(source => source.Date?.Year).OfType<int>());

    /// <summary>The year, unless the title already includes it.</summary>
    private static string YearOf(Source source) =>
        Published([source]) is var year && ShortTitle(source).Contains(year, StringComparison.Ordinal) ? "" : year;

    /// <summary>Consecutive years as "2021 to 2023"; if there are too many runs, only the first and the last year.</summary>
    private static string Years(string prefix, IEnumerable<int> years)
    {
        var runs = new List<(int First, int Last)>();
        foreach (int year in years.Distinct().Order())
        {
            if (runs.Count > 0 && runs[^1].Last == year - 1)
                runs[^1] = (runs[^1].First, year);
            else
                runs.Add((year, year));
        }

        if (runs.Count > MostRuns)
            runs = [(runs[0].First, runs[^1].Last)];
        return List([.. runs.Select(run => run.First == run.Last ? Year(run.First) : $"{Year(run.First)} to {Year(run.Last)}")]);

        string Year(int year) => FormattableString.Invariant($"{prefix}{year}");
    }

    private static IEnumerable<int> FromTo(int first, int last) => Enumerable.Range(first, last - first + 1);

    private static string ShortTitle(Source source)
    {
        string title = OneLine.Words(CitationFormats.Title(source));
        if (title.Length > TitleLength)
        {
            int end = title.LastIndexOf(' ', TitleLength);
            title = title[..(end > 0 ? end : TitleLength)].TrimEnd(',', ':', ';') + "…" + (source.Title is null ? "]" : "");
        }

        return source.Title is null ? title : $"\"{title}\"";
    }

    private static string Plural(SourceKind kind) => kind switch
    {
        SourceKind.Report => "reports",
        SourceKind.Summary => "summaries",
        SourceKind.PressRelease => "press releases",
        SourceKind.News or SourceKind.Encyclopedia => "articles",
        SourceKind.Blog or SourceKind.Social => "posts",
        SourceKind.Paper => "papers",
        SourceKind.Filing => "filings",
        SourceKind.Court => "court records",
        SourceKind.Chart => "charts",
        SourceKind.Dataset => "datasets",
        SourceKind.Regulation => "documents",
        _ => "pages",
    };

    private static string AfterComma(string text) => text.Length == 0 ? "" : ", " + text;

    private static string List(string[] items) =>
        items.Length < 2 ? string.Concat(items) : $"{string.Join(", ", items[..^1])} and {items[^1]}";
}
