namespace StateOfAi.Data.Testing;

/// <summary>
/// The rows that an analysis rests on, with their content and doubts when the analysis was written. When the data changes, the pin says
/// which of these rows differ, in which fields, and why. Changes to other rows do not matter.
/// </summary>
/// <example><code>
/// RowPin pin = RowPin.Of(catalog, catalog.Datasets.NvidiaRevenue.DataCenter);
/// pin.Check(catalog);
/// </code></example>
public sealed class RowPin
{
    private const string Heading = "data ";
    private readonly IReadOnlyList<PinnedRow> _rows;

    private RowPin(string version, IReadOnlyList<PinnedRow> rows) => (Version, _rows) = (version, rows);

    /// <summary>The version of the data when the rows were pinned.</summary>
    public string Version { get; }

    /// <summary>The ids of the rows, in order.</summary>
    public IReadOnlyList<string> Ids => [.. _rows.Select(row => row.Id)];

    /// <summary>Pins the rows that results rest on.</summary>
    /// <param name="catalog">The catalog that the results were computed from.</param>
    /// <param name="results">Rows, figures, series and other results; your own rows among their sources are ignored.</param>
    /// <returns>The pin.</returns>
    /// <exception cref="ArgumentException">The results do not rest on any row of the catalog, or rest on rows of another one.</exception>
    public static RowPin Of(IStateOfAiCatalog catalog, params ISourced[] results)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        List<Row> rows = RowsBehind(catalog, results);
        return rows.Count > 0
            ? new(catalog.DataVersion, [.. rows.Select(PinnedRow.Of)])
            : throw new ArgumentException("The results must rest on rows of the catalog, but these rest on none.", nameof(results));
    }

    /// <summary>Parses a pin written by <see cref="ToString"/>.</summary>
    /// <param name="text">The text; blank lines are ignored.</param>
    /// <returns>The pin.</returns>
    /// <exception cref="FormatException">The text is not a pin; the message has the line.</exception>
    public static RowPin Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = [.. text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))];
        if (lines is not [var first, ..] || !first.StartsWith(Heading, StringComparison.Ordinal))
            throw new FormatException($"A pin must begin with a line such as 'data 2.0.0', found '{lines.FirstOrDefault()}'.");
        var rows = new List<PinnedRow>();
        var fields = new List<(string, string)>();
        foreach (string line in lines.Skip(1))
        {
            if (line[0] != ' ')
                rows.Add(new(line.Trim(), fields = []));
            else if (rows.Count > 0 && line.Split(": ", 2) is [var name, var value])
                fields.Add((name.Trim(), value));
            else
                throw new FormatException($"A line of a pin must be a row id or, indented, a field with its value; found '{line}'.");
        }

        return new(first[Heading.Length..].Trim(), rows);
    }

    /// <summary>Checks that the rows are as they were pinned.</summary>
    /// <param name="catalog">The data.</param>
    /// <param name="results">
    /// The current results, to find rows that were added to or dropped from the analysis. Without any, only the pinned rows are compared.
    /// </param>
    /// <exception cref="RowPinException">A row differs; the message lists each such row with its fields and doubts, before and after, and
    /// why.</exception>
    /// <exception cref="ArgumentException">The results rest on rows of another catalog.</exception>
    public void Check(IStateOfAiCatalog catalog, params ISourced[] results)
    {
        IReadOnlyList<RowDifference> differences = DifferencesIn(catalog, results);
        if (differences.Count > 0)
            throw new RowPinException(
                FormattableString.Invariant($"The analysis rests on {_rows.Count} rows of data {Version}. In this data, ")
                + FormattableString.Invariant($"{catalog.DataVersion}, {differences.Count} differ."), differences,
                "Check the new results of the analysis, then pin the rows again with RowPin.Of(catalog, results), or run "
                    + $"Snapshot.MatchRows with {Snapshot.WriteVariable}=write.");
    }

    /// <summary>Lists the rows that differ from the pin.</summary>
    /// <param name="catalog">The data: embedded, loaded from the files of another version, or built for a test.</param>
    /// <param name="results">
    /// The current results, to find rows that were added to or dropped from the analysis. Without any, only the pinned rows are compared.
    /// </param>
    /// <returns>The differences; empty if there are none.</returns>
    /// <exception cref="ArgumentException">The results rest on rows of another catalog.</exception>
    public IReadOnlyList<RowDifference> DifferencesIn(IStateOfAiCatalog catalog, params ISourced[] results)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var corrections = new CorrectionsSince(catalog, Version);
        List<Row> now = RowsBehind(catalog, results);
        var found = new List<RowDifference>();
        foreach (PinnedRow pinned in _rows)
        {
            Row? row = catalog.GetOrNull(corrections.IdNow(pinned.Id)) ?? catalog.GetOrNull(pinned.Id);
            if (row is null)
                Add(pinned.Id, null, new DataDifference(PinnedRow.Gone, pinned.Label, null));
            else if (results.Length > 0 && !now.Remove(row))
                Add(pinned.Id, row, new DataDifference(PinnedRow.Used, pinned.Label, null));
            else
                Add(pinned.Id, row, [.. pinned.DifferencesIn(PinnedRow.Of(row))]);
        }

        foreach (Row row in now)
            Add(row.Id, row, new DataDifference(PinnedRow.Used, null, row.Label));
        return found;

        void Add(string id, Row? row, params DataDifference[] differences)
        {
            if (differences.Length > 0)
                found.Add(new(id, row, differences, corrections.Of(id, row, differences)));
        }
    }

    /// <summary>The pin as text for a file: the version, then each row with its fields and doubts, one per line.</summary>
    public override string ToString() => $"{Heading}{Version}\n{string.Concat(_rows.Select(row => $"\n{row}"))}";

    private static List<Row> RowsBehind(IStateOfAiCatalog catalog, ISourced[] results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var rows = new List<Row>();
        foreach (Row row in results.SelectMany(result => result.RowsBehind()).Distinct())
        {
            Row? known = catalog.GetOrNull(row.Id);
            if (known is not null && known != row)
                throw new ArgumentException($"The results rest on '{row.Id}' from a different catalog than the one given.",
                    nameof(results));
            if (known is not null)
                rows.Add(row);
        }

        return rows;
    }
}
