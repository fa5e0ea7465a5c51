namespace StateOfAi.Data;

/// <content>Names of series, for the titles of their tables.</content>
public sealed partial class Series
{
    /// <summary>
    /// What the values are, such as "NVIDIA data center revenue"; <see langword="null"/> if unknown, and for series computed from other
    /// series.
    /// </summary>
    internal string? About => Name ?? (IsOfRows && Subject.Of(RestsOn) is { } subject ? Key is null ? subject : $"{Key}: {subject}" : null);

    /// <summary>What the values are, as named by the creator of the series.</summary>
    internal string? Name { get; private init; }

    /// <summary>Whether each value comes from one row, so that the title of the rows is also that of the series.</summary>
    internal bool IsOfRows { get; init; }

    /// <summary>What distinguishes the series from others of the same rows.</summary>
    internal string? Key { get; private init; }

    /// <summary>The title of its table.</summary>
    private string? Title => About is { } about ? about + Frequency : null;

    private bool IsOfOneGrain => Array.TrueForAll(_points, point => point.Period.Grain == Grain);

    private string Frequency => (IsOfOneGrain ? Grain : Grain.Span) switch
    {
        Grain.Day => ", daily",
        Grain.Week => ", weekly",
        Grain.Month => ", monthly",
        Grain.Quarter => ", quarterly",
        Grain.Half => ", half-yearly",
        Grain.Year => ", yearly",
        _ => "",
    };

    /// <summary>The same series with a name.</summary>
    internal Series Named(string name) => new(_points, Unit, Seams) { Name = name };

    /// <summary>The same series as one of several.</summary>
    internal Series Keyed(string? key) => new(_points, Unit, Seams) { IsOfRows = IsOfRows, Key = key };

    /// <summary>The same series with other points, usually some of these.</summary>
    private Series Same(SeriesPoint[] points, IReadOnlyList<SpliceSeam> seams) =>
        new(points, Unit, seams) { Name = Name, IsOfRows = IsOfRows, Key = Key };
}
