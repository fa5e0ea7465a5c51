using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StateOfAi.Data.Csv;

/// <summary>Reads the facts of a dataset from a JSON file.</summary>
internal static class FactsFile
{
    private const int Longest = 1 << 24;

    /// <exception cref="CsvException">Something is wrong.</exception>
    internal static CsvDataset Read(string path)
    {
        var errors = new List<CsvError>();
        if (NodeOrNull(path, errors) is { } node)
        {
            var facts = new FactsReader(node, FactsReader.Root, path, errors);
            DatasetInfo info = Info(facts, Path.GetFileNameWithoutExtension(path));
            CsvOptions options = Options(facts);
            CsvFile[] files = [.. FactsPaths.Of(facts, path).Select(file => new CsvFile(file, options))];
            facts.End();
            if (errors.Count == 0)
                return new(info, files);
        }

        throw new CsvException(errors.AsReadOnly(), isComplete: true);
    }

    private static FactsNode? NodeOrNull(string path, List<CsvError> errors)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (stream.Length > Longest)
        {
            errors.Add(new(path, 0, null, null, $"The file has more than {Longest} bytes, which a description does not need."));
            return null;
        }

        byte[] json = new byte[stream.Length];
        stream.ReadExactly(json);
        ReadOnlySpan<byte> text = json;
        try
        {
            return FactsNode.Read(text.StartsWith(Encoding.UTF8.Preamble) ? text[3..] : text);
        }
        catch (JsonException error)
        {
            string what = error.Message.Split(" LineNumber:")[0];
            errors.Add(new(path, (int)(error.LineNumber ?? 0) + 1, null, null, $"The text is not valid JSON: {what}"));
        }
        catch (InvalidOperationException)
        {
            errors.Add(new(path, 0, null, null, "The text is not valid UTF-8."));
        }

        return null;
    }

    private static DatasetInfo Info(FactsReader facts, string name) => new()
    {
        Name = facts.TextOrNull("name") ?? name,
        Title = facts.Text("title"),
        Description = facts.TextOrNull("description"),
        Coverage = facts.Text("coverage"),
        Vintage = facts.Read("vintage", Date),
        License = facts.Text("license"),
        Credit = facts.Text("credit"),
        Trust = facts.ReadOrNull<DatasetTrust?>("trust", text => FactsReader.Member<DatasetTrust>(text)) ?? DatasetTrust.NotStated,
        TrustNote = facts.TextOrNull("trustNote") ?? "",
        Through = facts.ReadOrNull("through", DateOrNull),
        Checked = facts.ReadOrNull("checked", DateOrNull),
        CheckNote = facts.TextOrNull("checkNote"),
        IdPrefix = facts.TextOrNull("idPrefix"),
        Sources = [.. facts.List("sources").Select(SourceIn)],
    };

    private static Source SourceIn(FactsReader facts)
    {
        var source = new Source
        {
            Id = facts.Text("id"),
            Label = facts.Text("label"),
            Publisher = facts.Text("publisher"),
            Kind = facts.Read("kind", FactsReader.Member<SourceKind>),
            Title = facts.TextOrNull("title"),
            TitleBasis = facts.ReadOrNull<TitleBasis?>("titleBasis", text => FactsReader.Member<TitleBasis>(text)),
            Form = facts.TextOrNull("form"),
            Authors = [.. facts.List("authors").Select(AuthorIn)],
            Address = facts.TextOrNull("address"),
            Date = facts.ReadOrNull("date", DateOrNull),
            DateBasis = facts.ReadOrNull<DateBasis?>("dateBasis", text => FactsReader.Member<DateBasis>(text)),
            Covers = facts.ReadOrNull("covers", text => TimePeriod.Parse(text, null)),
            License = facts.TextOrNull("license"),
            Footnote = facts.CountOrNull("footnote"),
            SeriesPart = facts.CountOrNull("seriesPart"),
            SeriesLength = facts.CountOrNull("seriesLength"),
            Doi = facts.TextOrNull("doi"),
            Arxiv = facts.TextOrNull("arxiv"),
            ChartVersion = facts.CountOrNull("chartVersion"),
            Reading = facts.ReadOrNull("reading", FactsReader.Member<SourceReading>),
            ReadFrom = facts.TextOrNull("readFrom"),
            Accessed = facts.ReadOrNull("accessed", DateOrNull),
            Note = facts.TextOrNull("note"),
        };
        facts.End();
        return source;
    }

    private static Author AuthorIn(FactsReader facts)
    {
        var author = new Author { Name = facts.Text("name"), Family = facts.TextOrNull("family") };
        facts.End();
        return author;
    }

    private static CsvOptions Options(FactsReader facts)
    {
        CultureInfo? culture = facts.ReadOrNull("culture", name => CultureInfo.GetCultureInfo(name, predefinedOnly: true));
        MissingWords missing = MissingWords.Default.With([.. facts.Texts("missing")]);
        var options = new CsvOptions
        {
            Separator = facts.CharacterOrNull("separator", text => new CsvOptions { Separator = text }.Separator),
            Comment = facts.CharacterOrNull("comment", text => text),
            Encoding = facts.ReadOrNull("encoding", Encoding.GetEncoding),
            SkipLines = facts.CountOrNull("skipLines") ?? 0,
            Culture = culture,
            Missing = missing,
        };
        if (facts.ObjectOrNull("columns") is { } columns)
            AddColumns(options, columns);
        return options;
    }

    private static void AddColumns(CsvOptions options, FactsReader columns)
    {
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, FactsReader column) in columns.Objects())
        {
            IReadOnlyList<string> headings = column.Texts("headings");
            foreach (string heading in headings.Prepend(name).Select(text => text.Trim()).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!known.TryAdd(heading, name))
                    columns.Error(name, $"'{heading}' is a name of the column '{known[heading]}' already; case does not matter.");
            }

            AddColumn(options, name, headings, column);
        }
    }

    private static void AddColumn(CsvOptions options, string name, IReadOnlyList<string> headings, FactsReader column)
    {
        IReadOnlyList<string> words = column.Texts("missing");
        Unit? unit = column.UnitOrNull("unit");
        decimal? scale = column.NumberOrNull("scale");
        column.End();
        if (headings.Count > 0)
            options.Aliases[name] = headings;
        if (unit is not null || scale is not null || words.Count > 0)
            options.Figures[name] = new FigureReader
            {
                Unit = unit,
                Scale = scale ?? 1,
                Missing = options.Missing.With([.. words]),
            };
    }

    private static PartialDate Date(string text) => PartialDate.Parse(text, null);

    private static PartialDate? DateOrNull(string text) => Date(text);
}
