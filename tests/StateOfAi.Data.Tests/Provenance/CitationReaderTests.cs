using System.Text.Json;

namespace StateOfAi.Data.Tests;

/// <summary>What other programs read in citations is what the library holds, value by value, of every source.</summary>
public sealed class CitationReaderTests
{
    // One of each sort of name and sign, beside the sources of the data, of which ten have authors.
    private static readonly Source Own = new()
    {
        Id = "own.names",
        Label = "Names",
        Publisher = "Käse & Co_1",
        Kind = SourceKind.Paper,
        Title = "50% of #1 & $5_000: Ångström's “naïve” approach",
        Doi = "10.1000/abc_12",
        Date = PartialDate.Parse("2020-02"),
        Reading = SourceReading.FirstHand,
        Accessed = PartialDate.Parse("2026-11-29"),
        Address = "https://example.org/a_b?c=%20&d#e~f",
        Authors =
        [
            new() { Name = "Ludwig van Beethoven", Family = "van Beethoven" },
            new() { Name = "Li Fei-Fei", Family = "Li" },
            new() { Name = "Martin Luther King Jr.", Family = "King" },
            new() { Name = "J. R. R. Tolkien", Family = "Tolkien" },
            new() { Name = "Gabriel García Márquez", Family = "García Márquez" },
            new() { Name = "danah boyd", Family = "boyd" },
            new() { Name = "Plato", Family = "Plato" },
            new() { Name = "Barnes and Noble" },
            new() { Name = "Air Street Capital" },
            new() { Name = "OpenAI, Inc." },
        ],
    };

    private const string NamesOfOwn =
        "van Beethoven|Ludwig|; Li|Fei-Fei|; King|Martin Luther|Jr.; Tolkien|J. R. R.|; García Márquez|Gabriel|; boyd|danah|; Plato||; "
            + "=Barnes and Noble; =Air Street Capital; =OpenAI, Inc.";

    private static readonly Source[] Sources = [.. StateOfAiCatalog.Embedded.Sources, Own];

    [Theory]
    [InlineData("pybtex")]
    [InlineData("pandoc, of BibTeX")]
    public async Task BibTeX_is_read_without_loss(string reader)
    {
        JsonElement[] items = await CitationReader.ReadAsync(reader, new Citation(Sources).ToBibTeX());

        Assert.Equal(
            Sources.Select(source => Held(source, source.Id.Replace('.', '-'), source.Form ?? TypeOf(source.Kind))), items.Select(Read));
    }

    [Theory]
    [InlineData("citeproc-py")]
    [InlineData("pandoc, of CSL-JSON")]
    public async Task Csl_json_is_read_without_loss(string reader)
    {
        JsonElement[] items = await CitationReader.ReadAsync(reader, new Citation(Sources).ToCslJson());

        Assert.Equal(Sources.Select(source => Held(source, source.Id, source.Form ?? "")).Order(StringComparer.Ordinal),
            items.Select(Read).Order(StringComparer.Ordinal));
        Assert.Equal(23, items.Count(item => item.GetProperty("type").GetString() is "dataset"));
    }

    // Styles print "Technical Report" where a report has no type.
    private static string TypeOf(SourceKind kind) => kind is SourceKind.Report ? "Report" : kind is SourceKind.Filing ? "Filing" : "";

    private static string Held(Source source, string id, string form) => string.Join('\n',
        id, form, source.Id == Own.Id ? NamesOfOwn : Names(source), Straight(source.Title ?? Untitled(source)), Straight(source.Publisher),
        source.Date, source.Accessed, source.Address, source.Doi);

    // SourceFormTests lists them all.
    private static string Names(Source source) => source switch
    {
        { Authors: [_, ..] authors } => string.Join("; ", authors.Select(author => $"{author.Family}|{author.Name.Split(' ')[0]}|")),
        { Kind: SourceKind.Filing } => $"={source.Publisher}",
        _ => "",
    };

    private static string Untitled(Source source) => source.Label.StartsWith(source.Publisher + ", ", StringComparison.Ordinal)
        ? $"[{source.Label[(source.Publisher.Length + 2)..]}]"
        : $"[{source.Label}]";

    private static string Read(JsonElement item) => string.Join('\n',
        Text(item, "id"), Text(item, "genre"),
        item.TryGetProperty("author", out JsonElement authors) ? string.Join("; ", authors.EnumerateArray().Select(Name)) : "",
        Straight(Text(item, "title")), Straight(Text(item, "publisher") + Text(item, "container-title")),
        Date(item, "issued"), Date(item, "accessed"), Text(item, "URL"), Text(item, "DOI"));

    private static string Name(JsonElement name)
    {
        string particle = Text(name, "dropping-particle") + Text(name, "non-dropping-particle");
        string family = $"{particle} {Text(name, "family")}".Trim();
        return Text(name, "literal") is { Length: > 0 } literal ? $"={literal}" : $"{family}|{Text(name, "given")}|{Text(name, "suffix")}";
    }

    private static string Date(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement date) && date.ValueKind is JsonValueKind.Object
            ? string.Join('-', date.GetProperty("date-parts")[0].EnumerateArray().Select(part => $"{part.GetInt32():00}"))
            : "";

    private static string Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement text) && text.ValueKind is JsonValueKind.String ? text.GetString()! : "";

    // pandoc sets quotation marks as printers do.
    private static string Straight(string text) =>
        text.Replace('“', '\'').Replace('”', '\'').Replace('‘', '\'').Replace('’', '\'').Replace('"', '\'');
}
