using System.Globalization;
using System.Text;

namespace StateOfAi.Data;

/// <summary>
/// Sources as BibTeX: the fields of the standard styles, plus <c>doi</c>, <c>eprint</c> and <c>url</c> for styles that use them.
/// </summary>
internal static class BibTeX
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <param name="sources">The sources to cite.</param>
    /// <param name="place">The place in the last of them; empty to cite it as a whole.</param>
    internal static string Of(IReadOnlyList<Source> sources, string place)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return string.Join(
            "\n", sources.Distinct().Select(source => Entry(source, Key(source.Id, keys), source == sources[^1] ? place : "")));
    }

    /// <summary>A key that BibTeX accepts and that no other entry has; keys are case-insensitive.</summary>
    private static string Key(string id, HashSet<string> taken)
    {
        string stem = id.Length == 0
            ? "source"
            : string.Concat(id.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_' ? letter : '-'));
        string key = stem;
        for (int number = 2; !taken.Add(key); number++)
            key = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        return key;
    }

    private static string Entry(Source source, string key, string place)
    {
        (string entry, string publisher, string? type) = source.Kind switch
        {
            SourceKind.Paper or SourceKind.News => ("article", "journal", null),
            SourceKind.Report => ("techreport", "institution", "Report"),
            SourceKind.Filing => ("techreport", "institution", "Filing"),
            _ => ("misc", "howpublished", (string?)null),
        };
        var text = new StringBuilder($"@{entry}{{{key}");
        Field("author", CitationFormats.Authors(source) is [_, ..] authors ? Braced(string.Join(" and ", authors.Select(Name))) : null);
        Field("title", Braced(Braced(Escaped(CitationFormats.Title(source)))));
        Field("type", (source.Form ?? type) is { } form ? Braced(Escaped(form)) : null);
        Field(publisher, Braced(Escaped(source.Publisher)));
        Field("year", source.Date is { } date ? Number(date.Year) : null);
        Field("month", source.Date?.Month is { } month ? Months[month - 1] : null);
        Field("day", source.Date is { Precision: DatePrecision.Day, Start: var start } ? Number(start.Day) : null);
        Field("note", CitationFormats.Note(source, place) is { Length: > 0 } note ? Braced(Escaped(note)) : null);
        // These three become links, so they are written unescaped.
        Field("doi", source.Doi is { } doi ? Braced(CitationFormats.Link(doi)) : null);
        Field("eprint", source.Arxiv is { } number ? Braced(CitationFormats.Link(number)) : null);
        Field("archiveprefix", source.Arxiv is null ? null : Braced("arXiv"));
        Field("url", source.Address is { } address ? Braced(CitationFormats.Link(address)) : null);
        Field("urldate", source.Accessed is { } accessed ? Braced(accessed.ToString()) : null);
        return text.Append("\n}\n").ToString();

        void Field(string name, string? value)
        {
            if (value is not null)
                text.Append(",\n  ").Append(name).Append(" = ").Append(value);
        }
    }

    // Braces keep the name of a body whole. Without them, BibTeX takes the last word for the family name, inverts the name at a comma,
    // splits it at "and", and drops "others".
    private static string Name(Author author) => author switch
    {
        { Whole: "et al." } => "others",
        { Parts: ({ } family, { } given, { } suffix) } =>
            string.Join(", ", new[] { family, suffix, given }.Where(part => part.Length > 0).Select(part => Part(part, given))),
        _ => Braced(Escaped(author.Whole)),
    };

    // Without a given name, a name of two words would be split into one.
    private static string Part(string part, string given)
    {
        string[] words = part.Split(' ');
        return (given.Length == 0 && words.Length > 1) || part.Contains(',', StringComparison.Ordinal)
            || words.Contains("and", StringComparer.OrdinalIgnoreCase) ? Braced(Escaped(part)) : Escaped(part);
    }

    private static string Number(int number) => Braced(number.ToString(CultureInfo.InvariantCulture));

    private static string Braced(string text) => $"{{{text}}}";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char letter in OneLine.Words(text))
        {
            escaped.Append(letter switch
            {
                '&' or '%' or '$' or '#' or '_' => $"\\{letter}",
                // BibTeX counts braces even when they are escaped.
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '<' => "\\textless{}",
                '>' => "\\textgreater{}",
                '|' => "\\textbar{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '\\' => "\\textbackslash{}",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
