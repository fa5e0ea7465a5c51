namespace StateOfAi.Data.Charts.Tests;

/// <summary>A kind of chart.</summary>
/// <param name="Name">The beginning of the names of its files.</param>
/// <param name="Embedded">Draws embedded data.</param>
/// <param name="Own">Draws rows of one's own, with bounds, gaps and projections where the kind has them.</param>
internal sealed record Kind(string Name, Func<Chart> Embedded, Func<Chart> Own)
{
    internal const string Folder = "tests/StateOfAi.Data.Charts.Tests/Kinds/Pictures";

    internal static IReadOnlyList<Kind> All { get; } =
        [.. SeriesKinds.All, .. ShareKinds.All, .. CohortKinds.All, .. RowKinds.All];

    /// <summary>The pictures of all kinds by the names of their files, without the ending.</summary>
    internal static IReadOnlyDictionary<string, Func<Chart>> Pictures { get; } = All
        .SelectMany(kind => new[] { ($"{kind.Name}-embedded", kind.Embedded), ($"{kind.Name}-own", kind.Own) })
        .ToDictionary(picture => picture.Item1, picture => picture.Item2);

    internal static Chart Make(string picture) => Pictures[picture]().With(
        options => options with { Width = 600, Height = 400, PixelDensity = 1 });

    internal static string PathOf(string picture, string ending) => Repository.Path($"{Folder}/{picture}.{ending}");
}
