namespace StateOfAi.Data;

/// <summary>Where a word occurs, which decides how much it counts; for a table, also whether its rows inherit the word.</summary>
internal enum WordPlace
{
    /// <summary>In a period or date of a row; for a table, a word that many of its rows have.</summary>
    Aside,

    /// <summary>In a note or other text; for a table, in its description.</summary>
    Text,

    /// <summary>In the name of a linked row, a country or an enumeration member; for a table, a word that all its rows have.</summary>
    Link,

    /// <summary>In the label; for a table, in its name.</summary>
    Label,
}

/// <summary>The words of rows and tables, by place.</summary>
internal static class IndexedText
{
    /// <summary>
    /// Whether rows of a type record where others come from rather than what they say. Such rows count less and are not found by what they
    /// name: a search for a company wants its figures, not every source that it published.
    /// </summary>
    internal static bool IsOnProvenance(Type row) => row == typeof(Source) || row == typeof(Fact) || row == typeof(Section)
        || row == typeof(Slide) || row == typeof(Erratum) || row == typeof(Conflict) || row == typeof(Correction);

    // Every figure is a value, so a search for the value of something does not mean this heading.
    private const string Generic = "Value";

    /// <summary>The words of a row, each with its best place.</summary>
    internal static Dictionary<string, WordPlace> Of(Row row)
    {
        var words = new Dictionary<string, WordPlace>(StringComparer.Ordinal);
        Add(words, row.Label, WordPlace.Label);
        Add(words, row.Note, WordPlace.Text);
        foreach (string text in row.SearchTexts)
            Add(words, text, WordPlace.Text);
        foreach (Detail detail in row.Details)
        {
            Add(words, detail.Title, WordPlace.Text);
            Add(words, detail.Text, WordPlace.Text);
        }

        if (!IsOnProvenance(row.GetType()))
            AddLinks(words, row);
        return words;
    }

    /// <summary>The words of a table, each with its best place.</summary>
    internal static Dictionary<string, WordPlace> Of(TableSlot slot, IReadOnlyList<Row> rows)
    {
        var words = new Dictionary<string, WordPlace>(StringComparer.Ordinal);
        TableHeader header = slot.Header;
        Add(words, slot.Name, WordPlace.Label);
        Add(words, header.Dataset?.Title, WordPlace.Label);
        Add(words, Words.OfName(slot.RowType.Name), WordPlace.Label);
        Add(words, header.Description, WordPlace.Text);
        Add(words, header.Dataset?.Coverage, WordPlace.Aside);
        for (int i = 0; i < rows[0].FieldTable.Length; i++)
        {
            // A table is about what all of its rows measure.
            Figure[] figures = [.. rows.Select(row => row.ValueOf(i)).OfType<Figure>()];
            WordPlace place = figures.Length == rows.Count ? WordPlace.Label : WordPlace.Aside;
            string heading = rows[0].FieldTable[i].Heading;
            Add(words, heading, heading is Generic ? WordPlace.Aside : place);
            if (place is WordPlace.Label && figures.All(figure => figure.Unit == figures[0].Unit))
                AddUnits(words, figures, place);
        }

        return words;
    }

    private static void AddLinks(Dictionary<string, WordPlace> words, IFields part)
    {
        for (int i = 0; i < part.FieldTable.Length; i++)
        {
            switch (part.ValueOf(i))
            {
                case Enum member:
                    Add(words, Words.OfName(member.ToString()), WordPlace.Link);
                    break;
                case Country country:
                    AddCountry(words, country);
                    break;
                case IEnumerable<Country> countries:
                    foreach (Country country in countries)
                        AddCountry(words, country);
                    break;
                case Figure figure:
                    if (part.FieldTable[i].Heading is var heading and not Generic)
                        Add(words, heading, WordPlace.Link);
                    AddUnits(words, [figure], WordPlace.Link);
                    Add(words, PowerWords.OrNull(figure), WordPlace.Link);
                    break;
                case TimePeriod period:
                    Add(words, period.Code, WordPlace.Aside);
                    break;
                case Row named:
                    AddNames(words, named);
                    break;
                case IEnumerable<Row> rows:
                    foreach (Row named in rows)
                        AddNames(words, named);
                    break;
                case IEnumerable<IFields> parts:
                    foreach (IFields inner in parts)
                        AddLinks(words, inner);
                    break;
            }
        }
    }

    /// <summary>Adds the code, and the name unless a search for it is one for the code.</summary>
    private static void AddCountry(Dictionary<string, WordPlace> words, Country country)
    {
        Add(words, country.Code, WordPlace.Link);
        string code = country.Code.ToLowerInvariant();
        if (SearchWords.In(country.Name, isQuestion: true) is not [var word] || word != code)
            Add(words, country.Name, WordPlace.Link);
    }

    private static void AddUnits(Dictionary<string, WordPlace> words, Figure[] figures, WordPlace place)
    {
        foreach (string name in figures.SelectMany(UnitNames.Of).Distinct())
            Add(words, name, place);
    }

    private static void AddNames(Dictionary<string, WordPlace> words, Row named)
    {
        if (IsOnProvenance(named.GetType()))
            return;
        Add(words, named.Label, WordPlace.Link);
        IReadOnlyList<string> aliases = named switch
        {
            Organization organization => organization.Aliases,
            Product product => product.Aliases,
            Person person => person.Aliases,
            _ => [],
        };
        foreach (string alias in aliases)
            Add(words, alias, WordPlace.Link);
    }

    private static void Add(Dictionary<string, WordPlace> words, string? text, WordPlace place)
    {
        foreach (string word in text is null ? [] : SearchWords.In(text))
        {
            if (!words.TryGetValue(word, out WordPlace known) || known < place)
                words[word] = place;
        }
    }
}
