namespace StateOfAi.Data;

/// <summary>
/// Reads the fields of one row for its type. Problems are recorded rather than thrown, so that one pass finds all of them; the reader's
/// owner throws the findings together, and the placeholders returned here are never seen.
/// </summary>
internal abstract class RowReader
{
    private protected RowReader(IRowResolver rows) => Resolver = rows;

    internal IRowResolver Resolver { get; }

    /// <summary>The dataset and vintage that is read; <see langword="null"/> for every other table.</summary>
    internal DatasetVintage? Dataset { get; private protected set; }

    /// <summary>The attribution line and license of the table that is read.</summary>
    internal string Credit { get; private protected set; } = "";

    /// <summary>Whether the table that is read was taken from the press or from a publication that quotes the original.</summary>
    internal bool IsSecondHand { get; private protected set; }

    /// <summary>The row that is read, on which its figures rest; the row sets it before reading them.</summary>
    internal IBasis? Basis { get; set; }

    /// <summary>The sources of each row that states none; empty unless the dataset of a user has them.</summary>
    internal References<Source> SharedSources { get; set; } = StateOfAi.Data.References<Source>.Empty;

    /// <summary>When the numbers of the dataset were read.</summary>
    internal PartialDate Vintage => Dataset?.Vintage ?? default;

    /// <summary>Whether the field is present, well-formed or not.</summary>
    internal abstract bool Has(string name);

    /// <summary>Whether the row type has a field with that name, present or not; known once the row has been read.</summary>
    internal abstract bool IsField(string name);

    internal abstract string? TextOrNull(string name);

    internal abstract IReadOnlyList<string> Texts(string name);

    internal abstract int? IntegerOrNull(string name);

    internal abstract bool Flag(string name);

    /// <summary>The number in a field, with all its digits; a number that would lose digits is a finding.</summary>
    internal abstract decimal? NumberOrNull(string name);

    /// <summary>The figure in a field, or <see langword="null"/> if it is missing.</summary>
    /// <param name="name">The field.</param>
    /// <param name="kind">What the figure measures; another kind of unit is a finding.</param>
    internal abstract Figure? FigureOrNull(string name, FigureKind kind);

    /// <summary>Whether something was found wrong with the field.</summary>
    internal abstract bool IsFaulty(string name);

    internal abstract TimePeriod? PeriodOrNull(string name);

    internal abstract IReadOnlyList<T> Objects<T>(string name, Func<RowReader, T> read);

    // A required field that is malformed has been reported as such; it is not missing as well.
    internal string Text(string name) => TextOrNull(name) ?? Missing(name, "");

    /// <summary>The identifier of a license.</summary>
    internal string License(string name)
    {
        Asked(name, typeof(SpdxLicenses));
        return Text(name);
    }

    internal int Integer(string name) => IntegerOrNull(name) ?? Missing(name, 0);

    /// <inheritdoc cref="FigureOrNull"/>
    internal Figure Figure(string name, FigureKind kind) =>
        FigureOrNull(name, kind) ?? Missing(name, StateOfAi.Data.Figure.Exact(0, StateOfAi.Data.Unit.Fraction));

    internal TimePeriod Period(string name) => PeriodOrNull(name) ?? Missing(name, TimePeriod.OfYear(1));

    internal PartialDate Date(string name) => DateOrNull(name) ?? Missing(name, default(PartialDate));

    internal PartialDate? DateOrNull(string name)
    {
        PartialDate? date = ParsedOrNull<PartialDate>(name);
        if (date is { Year: var year } && NumberLimits.YearProblem(year, year) is { } problem)
            Problem(name, RuleId.YearWithinReason, problem);
        return date;
    }

    /// <summary>The kind of a figure determined by another field; any kind if that field could not be read.</summary>
    internal FigureKind KindBy(string name, FigureKind kind) => IsFaulty(name) ? FigureKind.Any("the field that tells is at fault") : kind;

    internal bool? FlagOrNull(string name) => Flag(name) is var flag && Has(name) ? flag : null;

    internal Unit Unit(string name) => UnitOrNull(name) ?? Missing(name, StateOfAi.Data.Unit.Multiple);

    internal abstract Unit? UnitOrNull(string name);

    internal Country Country(string name) => CountryOrNull(name) ?? Missing(name, default(Country));

    internal Country? CountryOrNull(string name) => ParsedOrNull<Country>(name);

    internal IReadOnlyList<Country> Countries(string name)
    {
        Asked(name, typeof(Country));
        IReadOnlyList<string> codes = Texts(name);
        if (codes.Count == 0)
            return [];
        var countries = new Country[codes.Count];
        for (int i = 0; i < countries.Length; i++)
            countries[i] = codes[i].Length == 0 ? default : Parsed<Country>(codes[i], name, i) ?? default;
        return Array.AsReadOnly(countries);
    }

    internal T Enum<T>(string name)
        where T : struct, Enum => Member(name, typeof(T)) is { } value ? (T)value : Missing(name, default(T));

    internal T? EnumOrNull<T>(string name)
        where T : struct, Enum => Member(name, typeof(T)) is { } value ? (T)value : null;

    internal IReadOnlyList<T> Enums<T>(string name)
        where T : struct, Enum
    {
        Asked(name, typeof(T));
        IReadOnlyList<string> texts = Texts(name);
        if (texts.Count == 0)
            return [];
        var members = new List<T>(texts.Count);
        for (int i = 0; i < texts.Count; i++)
        {
            if (MemberOf(texts[i], typeof(T), name, i) is T member)
                members.Add(member);
        }

        return members.AsReadOnly();
    }

    internal Reference<T> Reference<T>(string name)
        where T : Row
    {
        Asked(name, typeof(T));
        return TextOrNull(name) is { } id ? NewReference<T>(name, null, id) : Missing(name, default(Reference<T>));
    }

    internal Reference<T> ReferenceOrNone<T>(string name)
        where T : Row
    {
        Asked(name, typeof(T));
        return TextOrNull(name) is { } id ? NewReference<T>(name, null, id) : default;
    }

    internal References<T> References<T>(string name)
        where T : Row
    {
        Asked(name, typeof(T));
        IReadOnlyList<string> ids = Texts(name);
        if (ids.Count == 0)
            return StateOfAi.Data.References<T>.Empty;
        var references = new Reference<T>[ids.Count];
        for (int i = 0; i < references.Length; i++)
            references[i] = NewReference<T>(name, i, ids[i]);
        return new(references);
    }

    /// <summary>The id of a row of a type that is only known at run time.</summary>
    internal string? RowIdOrNull(string name, Type type)
    {
        Asked(name, type);
        string? id = TextOrNull(name);
        if (id is { Length: > 0 })
            Named(name, type, id);
        return id;
    }

    /// <summary>The member of an enumeration that is only known at run time.</summary>
    internal object? MemberOrNull(string name, Type type) => Member(name, type);

    internal Provenance Provenance() => new(References<Fact>("facts"), References<Source>("sources"));

    /// <summary>The provenance of a row that is a fact or refers to one, and possibly to more.</summary>
    /// <param name="name">The field with the id of the fact.</param>
    /// <param name="others">The field with further ids; <see langword="null"/> if there is none.</param>
    internal Provenance ProvenanceOfFact(string name, string? others = null)
    {
        IEnumerable<string> ids = TextOrNull(name) is { } id ? [id, .. others is null ? [] : Texts(others)] : [];
        return new(new([.. ids.Select(fact => new Reference<Fact>(fact, Resolver))]), StateOfAi.Data.References<Source>.Empty);
    }

    /// <summary>Reports that a field breaks a rule.</summary>
    /// <param name="name">The field; empty for the whole row.</param>
    /// <param name="rule">The rule's id.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="index">The index within a list; <see langword="null"/> if the field is not a list.</param>
    internal abstract void Problem(string name, string rule, string message, int? index = null);

    /// <summary>Called for every row that this one refers to, so that a full check can verify that all exist.</summary>
    private protected abstract void Named<T>(string name, int? index, string id)
        where T : Row;

    /// <summary>Called for every row that a row of the user refers to.</summary>
    private protected abstract void Named(string name, Type type, string id);

    /// <summary>Called before a field is read that is written as text but is more than that.</summary>
    private protected virtual void Asked(string name, Type type)
    {
    }

    /// <summary>Reports a required field that is missing.</summary>
    internal void Require(string name)
    {
        if (!Has(name))
            Problem(name, RuleId.Required, $"'{name}' is missing");
    }

    private protected T? ParsedOrNull<T>(string name)
        where T : struct, IParsable<T>
    {
        Asked(name, typeof(T));
        return TextOrNull(name) is { } text ? Parsed<T>(text, name) : null;
    }

    // Not generic: otherwise every process would have to compile it for each of some fifty enumerations at startup.
    private object? Member(string name, Type type)
    {
        Asked(name, type);
        return TextOrNull(name) is { } text ? MemberOf(text, type, name, null) : null;
    }

    private object? MemberOf(string text, Type type, string name, int? index)
    {
        // Members are written in camel case; numbers are not accepted.
        if (text.Length > 0 && char.IsAsciiLetterLower(text[0]) && System.Enum.TryParse(type, text, ignoreCase: true, out object? value)
            && IsCamelCaseOf(value.ToString()!, text))
            return value;
        Problem(name, RuleId.KnownValue, $"'{text}' is not one of: {string.Join(", ", System.Enum.GetNames(type).Select(CamelCase))}",
            index);
        return null;
    }

    private T? Parsed<T>(string text, string name, int? index = null)
        where T : struct, IParsable<T>
    {
        // Data files have codes of countries, not names, so that each has one spelling.
        bool isRead = T.TryParse(text, null, out T value);
        var country = value as Country?;
        if (isRead && (country is null || country.Value.Code == text))
            return value;
        Problem(name, RuleId.WellFormed, country is null ? PartialDate.Problem(text) : CountryNames.CodeProblem(text), index);
        return null;
    }

    private Reference<T> NewReference<T>(string name, int? index, string id)
        where T : Row
    {
        if (id.Length > 0)
            Named<T>(name, index, id);
        return new(id, Resolver);
    }

    private T Missing<T>(string name, T placeholder)
    {
        Require(name);
        return placeholder;
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static bool IsCamelCaseOf(string name, string text) =>
        text.AsSpan(1).SequenceEqual(name.AsSpan(1)) && char.ToLowerInvariant(name[0]) == text[0];
}
