namespace StateOfAi.Data.Testing;

/// <summary>
/// The data that an analysis was written against, by version and by hash, of all tables or of those that it reads. A test that checks the
/// pin fails when the data changes, so that the numbers of the analysis do not change unseen.
/// </summary>
public sealed class DataVersionPin
{
    private const string Heading = "data";
    private readonly SortedDictionary<string, string> _tables;

    private DataVersionPin(string version, string? contentHash, IEnumerable<KeyValuePair<string, string>> tables)
    {
        (Version, ContentHash) = (version, contentHash);
        _tables = new(StringComparer.Ordinal);
        foreach ((string file, string hash) in tables)
            _tables[file] = hash;
    }

    /// <summary>The version of the data when it was pinned.</summary>
    public string Version { get; }

    /// <summary>
    /// SHA-256 over all data files; <see langword="null"/> for a pin of some tables, which the version and other tables do not break.
    /// </summary>
    public string? ContentHash { get; }

    /// <summary>SHA-256 of each table by its file, such as <c>datasets/unicorns.json</c>.</summary>
    public IReadOnlyDictionary<string, string> Tables => _tables;

    /// <summary>Pins all data of a catalog. Reads all tables.</summary>
    /// <param name="catalog">The catalog.</param>
    public static DataVersionPin Of(IStateOfAiCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new(catalog.DataVersion, catalog.ContentHash, HashesOf(catalog.Tables));
    }

    /// <summary>Pins some tables of a catalog: a correction of another does not break the pin.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="tables">The tables that the analysis reads, such as <c>catalog.Datasets.Unicorns.Latest</c>.</param>
    /// <exception cref="ArgumentException">There are no tables, or one is of rows of your own.</exception>
    public static DataVersionPin Of(IStateOfAiCatalog catalog, params ITable[] tables)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(tables);
        return tables.Length > 0 && Array.TrueForAll(tables, table => table?.File is not null)
            ? new(catalog.DataVersion, null, HashesOf(tables))
            : throw new ArgumentException("Expected at least one table, and all of them of a catalog.", nameof(tables));
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <param name="text">The text; blank lines do not count.</param>
    /// <exception cref="FormatException">The text is no pin; the message has the line.</exception>
    public static DataVersionPin Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[][] lines = [
            .. text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        if (lines.Length == 0 || lines[0] is not [Heading, _] and not [Heading, _, _])
            throw new FormatException(
                $"A pin begins with a line such as 'data 1.1.0', found '{(lines.Length == 0 ? "" : string.Join(' ', lines[0]))}'.");
        if (lines.Skip(1).FirstOrDefault(line => line.Length != 2) is { } odd)
            throw new FormatException($"A line of a pin is a file and its hash, found '{string.Join(' ', odd)}'.");
        return new(lines[0][1], lines[0].ElementAtOrDefault(2), lines.Skip(1).Select(line => KeyValuePair.Create(line[0], line[1])));
    }

    /// <summary>Checks that data is of a version, and when a hash is given, that it is the very data.</summary>
    /// <param name="catalog">The data.</param>
    /// <param name="version">The version that the analysis was written against, such as <c>1.1.0</c>, or its beginning, such as
    /// <c>1.1</c>.</param>
    /// <param name="contentHash">The <see cref="IStateOfAiCatalog.ContentHash"/> of then, or its beginning, of eight digits at
    /// least.</param>
    /// <exception cref="DataVersionException">The data is other.</exception>
    public static void Check(IStateOfAiCatalog catalog, string version, string? contentHash = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        var differences = new List<DataDifference>();
        if (!IsOf(catalog.DataVersion, version))
            differences.Add(new("version", version, catalog.DataVersion));
        if (contentHash is not null && !Begins(catalog.ContentHash, contentHash))
            differences.Add(new("content", contentHash, catalog.ContentHash));
        if (differences.Count > 0)
            throw new DataVersionException($"The analysis was written against data {version}, and the data here is another.", differences,
                Advice($"DataVersionPin.Check(catalog, \"{catalog.DataVersion}\", \"{catalog.ContentHash}\")"));
    }

    /// <summary>Checks that a table is the very one that an analysis was written against, whatever became of others.</summary>
    /// <param name="table">The table, such as <c>catalog.Datasets.Unicorns.Latest</c>.</param>
    /// <param name="contentHash">The <see cref="ITable.ContentHash"/> of then, or its beginning, of eight digits at least.</param>
    /// <exception cref="ArgumentException">The table is of rows of your own.</exception>
    /// <exception cref="DataVersionException">The table is other.</exception>
    public static void Check(ITable table, string contentHash)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.ContentHash is not { } actual)
            throw new ArgumentException("The table is of rows of your own, which have no hash.", nameof(table));
        if (!Begins(actual, contentHash))
            throw new DataVersionException($"The analysis was written against another state of the table {table.Name}.",
                [new(table.File!, contentHash, actual)], Advice($"DataVersionPin.Check(table, \"{actual}\")"));
    }

    /// <summary>Checks that data is what was pinned: all of it, or the tables of the pin.</summary>
    /// <param name="catalog">The data.</param>
    /// <exception cref="DataVersionException">The data is other; the exception names each table that was added, removed or
    /// changed.</exception>
    public void Check(IStateOfAiCatalog catalog)
    {
        IReadOnlyList<DataDifference> differences = DifferencesIn(catalog);
        if (differences.Count == 0)
            return;
        throw ContentHash is null
            ? new DataVersionException(
                $"The analysis was written against other states of these tables, of data {Version}; the data here is "
                    + $"{catalog.DataVersion}.", differences, Advice("DataVersionPin.Of(catalog, tables)"))
            : new DataVersionException(
                $"The analysis was written against data {Version}, and the data here, {catalog.DataVersion}, is another.", differences,
                Advice("DataVersionPin.Of(catalog)"));
    }

    /// <summary>What of a catalog is not as it was pinned; empty when nothing is.</summary>
    /// <param name="catalog">The data.</param>
    public IReadOnlyList<DataDifference> DifferencesIn(IStateOfAiCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        bool isOfAll = ContentHash is not null;
        Dictionary<string, string> now = HashesOf(catalog.Tables).ToDictionary(StringComparer.Ordinal);
        var differences = new List<DataDifference>();
        if (isOfAll && catalog.DataVersion != Version)
            differences.Add(new("version", Version, catalog.DataVersion));
        if (isOfAll && catalog.ContentHash != ContentHash)
            differences.Add(new("content", ContentHash, catalog.ContentHash));
        differences.AddRange(
            _tables.Where(pinned => now.GetValueOrDefault(pinned.Key) != pinned.Value)
                .Select(pinned => new DataDifference(pinned.Key, pinned.Value, now.GetValueOrDefault(pinned.Key))));
        if (isOfAll)
            differences.AddRange(
                now.Where(table => !_tables.ContainsKey(table.Key)).OrderBy(table => table.Key, StringComparer.Ordinal)
                    .Select(table => new DataDifference(table.Key, null, table.Value)));
        return differences;
    }

    /// <summary>The pin as text, to be kept in a file: a line with the version, and one with the hash of each table.</summary>
    public override string ToString() =>
        string.Concat(
            _tables.Select(table => $"{table.Key} {table.Value}\n")
                .Prepend($"{string.Join(' ', new[] { Heading, Version, ContentHash }.OfType<string>())}\n"));

    private static IEnumerable<KeyValuePair<string, string>> HashesOf(IEnumerable<ITable> tables) =>
        tables.Where(table => table.ContentHash is not null).Select(table => KeyValuePair.Create(table.File!, table.ContentHash!));

    private static bool IsOf(string actual, string version) =>
        actual == version || actual.StartsWith(version + ".", StringComparison.Ordinal);

    private static bool Begins(string actual, string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return hash.Length >= 8
            ? actual.StartsWith(hash, StringComparison.OrdinalIgnoreCase)
            : throw new ArgumentException($"Expected eight digits of a hash at least, found '{hash}'.", nameof(hash));
    }

    private static string Advice(string anew) =>
        $"The change log of StateOfAi.Data lists every corrected figure with its old and its new value. Look at what the analysis gives "
            + $"now, then pin anew: {anew}.";
}
