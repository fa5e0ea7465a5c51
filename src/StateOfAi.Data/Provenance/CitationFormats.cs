using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>The formats of citation managers: BibTeX by the fields of its standard styles, and the items of CSL-JSON 1.0.</summary>
internal static class CitationFormats
{
    private static readonly JsonWriterOptions Json = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string BibTeX(IReadOnlyList<Source> sources)
    {
        var text = new StringBuilder();
        foreach (Source source in sources)
        {
            text.Append('@').Append(source.Kind is SourceKind.Paper ? "article" : source.Kind is SourceKind.Report ? "techreport" : "misc")
                .Append('{').Append(source.Id.Replace('.', '-'));
            Field("author", source.Authors.Count > 0 ? string.Join(" and ", source.Authors.Select(Escaped)) : $"{{{Escaped(source.Publisher)}}}", escaped: true);
            Field("title", source.Title is { } title ? $"{{{Escaped(title)}}}" : null, escaped: true);
            Field(source.Kind is SourceKind.Paper ? "journal" : source.Kind is SourceKind.Report ? "institution" : "publisher", source.Publisher);
            Field("year", source.Date?.Year.ToString(CultureInfo.InvariantCulture));
            Field("month", source.Date?.Month?.ToString(CultureInfo.InvariantCulture));
            Field("doi", source.Doi);
            Field("eprint", source.Arxiv);
            Field("url", source.Address, escaped: true);
            text.Append("\n}\n");
        }

        return text.ToString();

        void Field(string name, string? value, bool escaped = false)
        {
            if (value is not null)
                text.Append(",\n  ").Append(name).Append(" = {").Append(escaped ? value : Escaped(value)).Append('}');
        }
    }

    internal static string CslJson(IReadOnlyList<Source> sources)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Json))
        {
            writer.WriteStartArray();
            foreach (Source source in sources)
                WriteItem(writer, source);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteItem(Utf8JsonWriter writer, Source source)
    {
        writer.WriteStartObject();
        writer.WriteString("id", source.Id);
        writer.WriteString("type", TypeOf(source.Kind));
        if (source.Authors.Count > 0)
        {
            writer.WriteStartArray("author");
            foreach (string author in source.Authors)
            {
                // A name stays whole: which part of it is the family name is not known here.
                writer.WriteStartObject();
                writer.WriteString("literal", author);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        Text("title", source.Title);
        writer.WriteString(source.Kind is SourceKind.News or SourceKind.Paper or SourceKind.Blog ? "container-title" : "publisher", source.Publisher);
        if (source.Date is { } date)
            WriteDate(writer, date);
        Text("DOI", source.Doi);
        Text("number", source.Arxiv);
        Text("URL", source.Address);
        writer.WriteEndObject();

        void Text(string name, string? value)
        {
            if (value is not null)
                writer.WriteString(name, value);
        }
    }

    private static void WriteDate(Utf8JsonWriter writer, PartialDate date)
    {
        writer.WriteStartObject("issued");
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

    private static string TypeOf(SourceKind kind) => kind switch
    {
        SourceKind.Report or SourceKind.Summary => "report",
        SourceKind.News => "article-newspaper",
        SourceKind.Paper => "article-journal",
        SourceKind.Blog => "post-weblog",
        SourceKind.Social => "post",
        SourceKind.Chart => "graphic",
        SourceKind.Encyclopedia => "entry-encyclopedia",
        SourceKind.Regulation => "regulation",
        SourceKind.Filing => "document",
        _ => "webpage",
    };

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            escaped.Append(letter switch
            {
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => $"\\{letter}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '\\' => "\\textbackslash{}",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
