using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Sources as CSL-JSON items, with the types and variables of the CSL 1.0.2 specification.</summary>
internal static class CslJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="sources">The sources to cite.</param>
    /// <param name="place">The place in the last of them; empty to cite it as a whole.</param>
    internal static string Of(IReadOnlyList<Source> sources, string place)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            for (int i = 0; i < sources.Count; i++)
                WriteItem(writer, sources[i], i == sources.Count - 1 ? place : "");
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n");
    }

    private static void WriteItem(Utf8JsonWriter writer, Source source, string place)
    {
        writer.WriteStartObject();
        writer.WriteString("id", source.Id);
        writer.WriteString("type", TypeOf(source));
        if (CitationFormats.Authors(source) is [_, ..] authors)
        {
            writer.WriteStartArray("author");
            foreach (Author author in authors)
                WriteName(writer, author);
            writer.WriteEndArray();
        }

        Text("title", CitationFormats.Title(source));
        Text(HoldsOthers(source) ? "container-title" : "publisher", source.Publisher);
        Text("genre", source.Form);
        WriteDate(writer, "issued", source.Date);
        WriteDate(writer, "accessed", source.Accessed);
        Text("note", CitationFormats.Note(source, place) is { Length: > 0 } note ? note : null);
        Text("DOI", source.Doi);
        Text("number", source.Arxiv is { } number ? $"arXiv:{number}" : null);
        Text("URL", source.Address is { } address ? CitationFormats.Link(address) : null);
        writer.WriteEndObject();

        void Text(string name, string? value)
        {
            if (value is not null)
                writer.WriteString(name, value);
        }
    }

    private static void WriteName(Utf8JsonWriter writer, Author author)
    {
        writer.WriteStartObject();
        if (author.Parts is (string family, string given, string suffix))
        {
            writer.WriteString("family", family);
            if (given.Length > 0)
                writer.WriteString("given", given);
            if (suffix.Length > 0)
                writer.WriteString("suffix", suffix);
        }
        else
        {
            writer.WriteString("literal", author.Whole);
        }

        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, PartialDate? known)
    {
        if (known is not { } date)
            return;
        writer.WriteStartObject(name);
        writer.WriteStartArray("date-parts");
        writer.WriteStartArray();
        writer.WriteNumberValue(date.Year);
        if (date.Month is { } month)
            writer.WriteNumberValue(month);
        if (date.Precision is DatePrecision.Day)
            writer.WriteNumberValue(date.Start.Day);
        writer.WriteEndArray();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Whether the publisher is the journal, site or work that contains the item.</summary>
    private static bool HoldsOthers(Source source) => source.Arxiv is null
        && source.Kind is SourceKind.News or SourceKind.Paper or SourceKind.Blog or SourceKind.Social or SourceKind.Encyclopedia;

    private static string TypeOf(Source source) => source.Kind switch
    {
        // A preprint is not in a journal.
        SourceKind.Paper => source.Arxiv is null ? "article-journal" : "article",
        SourceKind.Report or SourceKind.Summary => "report",
        SourceKind.News => "article-newspaper",
        SourceKind.Blog => "post-weblog",
        SourceKind.Social => "post",
        SourceKind.Chart => "graphic",
        SourceKind.Encyclopedia => "entry-encyclopedia",
        SourceKind.Regulation => "regulation",
        SourceKind.Filing => source.Form is null ? "document" : "report",
        SourceKind.Court => "legal_case",
        SourceKind.Dataset => "dataset",
        _ => "webpage",
    };
}
