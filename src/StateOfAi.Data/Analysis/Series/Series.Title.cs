namespace StateOfAi.Data;

/// <content>What a series is, for the titles of its tables.</content>
public sealed partial class Series
{
    /// <summary>
    /// What the values are, such as "NVIDIA data center revenue"; <see langword="null"/> where nobody says, and of what was computed of
    /// other series.
    /// </summary>
    internal string? About => Name ?? (IsOfRows && Subject.Of(RestsOn) is { } subject ? Key is null ? subject : $"{Key}: {subject}" : null);

    /// <summary>What the values are, as whoever made the series says.</summary>
    internal string? Name { get; private init; }

    /// <summary>Whether each value is of one row, so that the series is what the rows are.</summary>
    internal bool IsOfRows { get; init; }

    /// <summary>What tells the series from others of the same rows.</summary>
    internal string? Key { get; private init; }

    /// <summary>What its table is called.</summary>
    private string? Title => About is { } about ? about + Frequency : null;

    private string Frequency => Grain switch
    {
        Grain.Day => ", daily",
        Grain.Week => ", weekly",
        Grain.Month => ", monthly",
        Grain.Quarter => ", quarterly",
        Grain.Half => ", half-yearly",
        Grain.Year => ", yearly",
        _ => "",
    };

    /// <summary>The same series under a name.</summary>
    internal Series Named(string name) => new(_points, Unit, Seams) { Name = name };

    /// <summary>The same series as one of several.</summary>
    internal Series Keyed(string key) => new(_points, Unit, Seams) { IsOfRows = IsOfRows, Key = key };

    /// <summary>Other points of the same, some of these most often.</summary>
    private Series Same(SeriesPoint[] points, IReadOnlyList<SpliceSeam> seams) =>
        new(points, Unit, seams) { Name = Name, IsOfRows = IsOfRows, Key = Key };
}
