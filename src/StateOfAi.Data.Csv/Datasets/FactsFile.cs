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
            IReadOnlyList<CsvError> more = FactsErrors.Of(info, path, node, errors);
            if (errors.Count == 0)
                return new(info, files, more);
            errors.AddRange(more);
        }

        throw new CsvException(errors.AsReadOnly(), isComplete: true);
    }

    /// <summary>The JSON Schema of such files.</summary>
    internal static string Schema()
    {
        var schema = new FactsSchema();
        var facts = new FactsReader(FactsNode.Read("{}"u8), FactsReader.Root, "", [], schema);
        Info(facts, "");
        Options(facts);
        facts.Texts(FactsPaths.Name);
        return schema.ToText("Facts of a dataset in CSV files");
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
        Vintage = facts.Date("vintage"),
        License = facts.Text("license", FactsSchema.License),
        Credit = facts.Text("credit"),
        Trust = facts.MemberOrNull<DatasetTrust>("trust") ?? DatasetTrust.NotStated,
        TrustNote = facts.TextOrNull("trustNote") ?? "",
        Through = facts.DateOrNull("through"),
        Checked = facts.DateOrNull("checked"),
        CheckNote = facts.TextOrNull("checkNote"),
        IdPrefix = facts.TextOrNull("idPrefix"),
        Sources = [.. facts.List("sources").Select(SourceIn)],
    };

    private static Source SourceIn(FactsReader facts)
    {
        var source = new Source
        {
            Id = facts.Text("id", FactsSchema.Id),
            Label = facts.Text("label"),
            Publisher = facts.Text("publisher"),
            Kind = facts.Member<SourceKind>("kind"),
            Title = facts.TextOrNull("title"),
            TitleBasis = facts.MemberOrNull<TitleBasis>("titleBasis"),
            Form = facts.TextOrNull("form"),
            Authors = [.. facts.List("authors").Select(AuthorIn)],
            Address = facts.TextOrNull("address"),
            Date = facts.DateOrNull("date"),
            DateBasis = facts.MemberOrNull<DateBasis>("dateBasis"),
            Covers = facts.ReadOrNull("covers", text => TimePeriod.Parse(text, null)),
            License = facts.TextOrNull("license", FactsSchema.License),
            Footnote = facts.CountOrNull("footnote"),
            SeriesPart = facts.CountOrNull("seriesPart"),
            SeriesLength = facts.CountOrNull("seriesLength"),
            Doi = facts.TextOrNull("doi"),
            Arxiv = facts.TextOrNull("arxiv"),
            ChartVersion = facts.CountOrNull("chartVersion"),
            Reading = facts.MemberOrNull<SourceReading>("reading") ?? default,
            ReadFrom = facts.TextOrNull("readFrom"),
            Accessed = facts.DateOrNull("accessed"),
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
}
