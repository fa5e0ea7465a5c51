namespace StateOfAi.Data.Testing;

/// <summary>
/// The data that an analysis was written against, by version and hash, for all tables or for those that it reads. A test that checks the
/// pin fails when the data changes, so that the numbers of the analysis never change unnoticed.
/// </summary>
/// <example><code>
/// DataVersionPin pin = DataVersionPin.Of(catalog, catalog.Datasets.Unicorns.Latest);
/// pin.Check(catalog);
/// </code></example>
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
    /// SHA-256 over all data files; <see langword="null"/> for a pin of some tables, which the version and other tables do not affect.
    /// </summary>
    public string? ContentHash { get; }

    /// <summary>SHA-256 of each table, by its file, such as <c>datasets/unicorns.json</c>.</summary>
    public IReadOnlyDictionary<string, string> Tables => _tables;

    /// <summary>Pins all data of a catalog. Reads all tables.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The pin.</returns>
    public static DataVersionPin Of(IStateOfAiCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new(catalog.DataVersion, catalog.ContentHash, HashesOf(catalog.Tables));
    }

    /// <summary>Pins some tables of a catalog; a correction in another table does not break the pin.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="tables">The tables that the analysis reads, such as <c>catalog.Datasets.Unicorns.Latest</c>.</param>
    /// <returns>The pin.</returns>
    /// <exception cref="ArgumentException">There are no tables, or one contains your own rows.</exception>
    public static DataVersionPin Of(IStateOfAiCatalog catalog, params ITable[] tables)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(tables);
        return tables.Length > 0 && Array.TrueForAll(tables, table => table?.File is not null)
            ? new(catalog.DataVersion, null, HashesOf(tables))
            : throw new ArgumentException("Expected at least one table, and only tables of a catalog.", nameof(tables));
    }

    /// <summary>Parses a pin written by <see cref="ToString"/>.</summary>
    /// <param name="text">The text; blank lines are ignored.</param>
    /// <returns>The pin.</returns>
    /// <exception cref="FormatException">The text is not a pin; the message has the line.</exception>
    public static DataVersionPin Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[][] lines = [
            .. text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        if (lines.Length == 0 || lines[0] is not [Heading, _] and not [Heading, _, _])
            throw new FormatException(
                $"A pin must begin with a line such as 'data 1.1.0', found '{(lines.Length == 0 ? "" : string.Join(' ', lines[0]))}'.");
        if (lines.Skip(1).FirstOrDefault(line => line.Length != 2) is { } odd)
            throw new FormatException($"Each further line of a pin must be a file and its hash, found '{string.Join(' ', odd)}'.");
        return new(lines[0][1], lines[0].ElementAtOrDefault(2), lines.Skip(1).Select(line => KeyValuePair.Create(line[0], line[1])));
    }

    /// <summary>Checks that data has a version and, if a hash is given, exactly that content.</summary>
    /// <param name="catalog">The data.</param>
    /// <param name="version">The version that the analysis was written against, such as <c>1.1.0</c>, or its beginning, such as
    /// <c>1.1</c>.</param>
    /// <param name="contentHash">The <see cref="IStateOfAiCatalog.ContentHash"/> at that time, or at least its first eight
    /// digits.</param>
    /// <exception cref="DataVersionException">The data differs.</exception>
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
            throw new DataVersionException($"The analysis was written against data {version}, but this data differs.", differences,
                Advice($"DataVersionPin.Check(catalog, \"{catalog.DataVersion}\", \"{catalog.ContentHash}\")"));
    }

    /// <summary>Checks that a table is exactly the one that an analysis was written against, whatever changed in others.</summary>
    /// <param name="table">The table, such as <c>catalog.Datasets.Unicorns.Latest</c>.</param>
    /// <param name="contentHash">The <see cref="ITable.ContentHash"/> at that time, or at least its first eight digits.</param>
    /// <exception cref="ArgumentException">The table contains your own rows.</exception>
    /// <exception cref="DataVersionException">The table differs.</exception>
    public static void Check(ITable table, string contentHash)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.ContentHash is not { } actual)
            throw new ArgumentException("The table contains your own rows and therefore no hash.", nameof(table));
        if (!Begins(actual, contentHash))
            throw new DataVersionException($"The analysis was written against different content of the table {table.Name}.",
                [new(table.File!, contentHash, actual)], Advice($"DataVersionPin.Check(table, \"{actual}\")"));
    }

    /// <summary>Checks that data is what was pinned: all of it, or the tables of the pin.</summary>
    /// <param name="catalog">The data.</param>
    /// <exception cref="DataVersionException">The data differs; the exception lists each table that was added, removed or
    /// changed.</exception>
    public void Check(IStateOfAiCatalog catalog)
    {
        IReadOnlyList<DataDifference> differences = DifferencesIn(catalog);
        if (differences.Count == 0)
            return;
        throw ContentHash is null
            ? new DataVersionException(
                $"The analysis was written against different content of these tables, in data {Version}; this data is "
                    + $"{catalog.DataVersion}.", differences, Advice("DataVersionPin.Of(catalog, tables)"))
            : new DataVersionException(
                $"The analysis was written against data {Version}, but this data, {catalog.DataVersion}, differs.", differences,
                Advice("DataVersionPin.Of(catalog)"));
    }

    /// <summary>Lists how a catalog differs from what was pinned.</summary>
    /// <param name="catalog">The data.</param>
    /// <returns>The differences; empty if there are none.</returns>
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

    /// <summary>The pin as text for a file: a line with the version, then one with the hash of each table.</summary>
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
            : throw new ArgumentException($"Expected at least eight digits of a hash, found '{hash}'.", nameof(hash));
    }

    private static string Advice(string anew) =>
        $"The change log of StateOfAi.Data lists every corrected figure with its old and new value. Check the new results of the "
            + $"analysis, then update the pin: {anew}.";
}
