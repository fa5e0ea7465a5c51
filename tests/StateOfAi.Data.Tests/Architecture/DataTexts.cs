using System.Text.Json;

namespace StateOfAi.Data.Tests;

/// <summary>What the data says in its own words: all texts of its files except names, titles and other quotations.</summary>
internal static class DataTexts
{
    private static readonly string[] Quoted =
    [
        "address", "aliases", "credit", "family", "formula", "from", "name", "plaintiffNames", "printed", "publisher", "readFrom", "title",
        "to",
    ];

    /// <summary>Each text with its file and the field that it is in.</summary>
    internal static IEnumerable<(string Place, string Text)> All =>
        from path in Directory.EnumerateFiles(Repository.Path("src/StateOfAi.Data/Data"), "*.json", SearchOption.AllDirectories)
        let file = SourceFiles.PathOf(path)
        from text in Of(JsonDocument.Parse(File.ReadAllText(path)).RootElement, "")
        where !IsSlideTitle(file, text.Place)
        select ($"{file}, {text.Place}", text.Text);

    /// <summary>The texts of one element; a row is named by its id.</summary>
    internal static IEnumerable<(string Place, string Text)> Of(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(field => !Quoted.Contains(field.Name))
            .SelectMany(field => Of(field.Value, $"{(element.TryGetProperty("id", out JsonElement id) ? id : place)} {field.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Of(item, place)),
        JsonValueKind.String => [(place.Trim(), element.GetString()!)],
        _ => [],
    };

    // The label of a slide is its title.
    private static bool IsSlideTitle(string file, string place) =>
        file.EndsWith("/slides.json", StringComparison.Ordinal) && place.EndsWith(" label", StringComparison.Ordinal);
}
