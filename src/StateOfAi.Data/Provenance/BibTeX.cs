using System.Globalization;
using System.Text;

namespace StateOfAi.Data;

/// <summary>Sources as BibTeX: the fields of its standard styles, with <c>doi</c>, <c>eprint</c> and <c>url</c> for those that read them.</summary>
internal static class BibTeX
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <param name="sources">What is cited.</param>
    /// <param name="place">The place in the last of them; empty for all of it.</param>
    internal static string Of(IReadOnlyList<Source> sources, string place) =>
        string.Join("\n", sources.Select((source, i) => Entry(source, i == sources.Count - 1 ? place : "")));

    private static string Entry(Source source, string place)
    {
        (string entry, string publisher) = source.Kind switch
        {
            SourceKind.Paper => ("article", "journal"),
            SourceKind.Report => ("techreport", "institution"),
            _ => ("misc", "howpublished"),
        };
        var text = new StringBuilder($"@{entry}{{{source.Id.Replace('.', '-')}");
        Field("author", source.Authors.Count > 0 ? Braced(string.Join(" and ", source.Authors.Select(Author))) : null);
        Field("title", Braced(Braced(Escaped(CitationFormats.Title(source)))));
        Field(publisher, Braced(Escaped(source.Publisher)));
        Field("year", source.Date is { } date ? Braced(date.Year.ToString(CultureInfo.InvariantCulture)) : null);
        Field("month", source.Date?.Month is { } month ? Months[month - 1] : null);
        Field("note", CitationFormats.Note(source, place) is { Length: > 0 } note ? Braced(Escaped(note)) : null);
        Field("doi", source.Doi is { } doi ? Braced(Escaped(doi)) : null);
        Field("eprint", source.Arxiv is { } number ? Braced(number) : null);
        Field("archiveprefix", source.Arxiv is null ? null : Braced("arXiv"));
        Field("url", source.Address is { } address ? Braced(CitationFormats.Link(address)) : null);
        return text.Append("\n}\n").ToString();

        void Field(string name, string? value)
        {
            if (value is not null)
                text.Append(",\n  ").Append(name).Append(" = ").Append(value);
        }
    }

    // No family name begins with a small letter as its last word: such a name is that of a group, and braces keep it whole.
    private static string Author(string name) => char.IsLower(name[name.LastIndexOf(' ') + 1]) ? Braced(Escaped(name)) : Escaped(name);

    private static string Braced(string text) => $"{{{text}}}";

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
