using System.Globalization;

namespace StateOfAi.Data.Csv;

/// <summary>The names of the columns. They are found by name, alias or heading, regardless of case and spaces around them.</summary>
internal sealed class CsvHeader
{
    private const int Listed = 20;
    private const int Ambiguous = -1;

    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);
    private readonly CsvOptions _options;
    private readonly ErrorLog _errors;

    internal CsvHeader(string[] names, CsvOptions options, ErrorLog errors, int line)
    {
        Names = Array.AsReadOnly(names);
        _options = options;
        _errors = errors;
        Line = line;
        for (int column = 0; column < names.Length; column++)
        {
            Add(_exact, names[column], column);
            Add(_columns, names[column], column);
        }
    }

    internal IReadOnlyList<string> Names { get; }

    internal int Line { get; }

    /// <summary>How to read the figures of each column; <see langword="null"/> where nothing is said.</summary>
    internal FigureReader?[]? Figures { get; private set; }

    /// <summary>Finds the columns that the options name.</summary>
    /// <exception cref="CsvException">The file does not have all of them.</exception>
    internal void FindFigures()
    {
        if (_options.Figures.Count == 0)
            return;
        Figures = new FigureReader?[Names.Count];
        KeyValuePair<string, FigureReader>[] stated = [.. _options.Figures];
        int[] columns = IndexesOf(stated.Select(each => each.Key));
        for (int i = 0; i < columns.Length; i++)
        {
            int same = Array.IndexOf(columns, columns[i]);
            if (same < i)
                throw Error(Names[columns[i]], $"'{stated[same].Key}' and '{stated[i].Key}' both say how to read its figures. Leave one.");
            Figures[columns[i]] = _options.Of(stated[i].Value);
        }
    }

    /// <summary>Finds several columns.</summary>
    /// <exception cref="CsvException">The file does not have all of them; the exception names each that is missing.</exception>
    internal int[] IndexesOf(IEnumerable<string> names)
    {
        var missing = new List<CsvError>();
        var found = new List<int>();
        foreach (string name in names)
        {
            try
            {
                found.Add(IndexOf(name));
            }
            catch (CsvException error)
            {
                missing.AddRange(error.Errors);
            }
        }

        return missing.Count == 0 ? [.. found] : throw new CsvException(missing.AsReadOnly(), isComplete: false);
    }

    /// <summary>Finds a column.</summary>
    /// <exception cref="CsvException">There is none, or there are several.</exception>
    internal int IndexOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (TryFind(name, out int index))
            return index;
        if (_options.Aliases.TryGetValue(name, out IReadOnlyList<string>? headings))
        {
            int[] found = [.. headings.Where(heading => TryFind(heading, out _)).Select(heading => Find(heading)).Distinct()];
            if (found.Length > 1)
                throw Error(name, $"Several columns are '{name}': {Quoted(found.Select(column => Names[column]))}. Leave one alias.");
            if (found.Length == 1)
                return found[0];
        }

        string others = Names.Count > Listed ? string.Create(CultureInfo.InvariantCulture, $" and {Names.Count - Listed:N0} more") : "";
        throw Error(name, $"There is no column '{name}'{(headings is null ? "" : $" or {Quoted(headings)}")}; the file has "
            + $"{Quoted(Names.Take(Listed))}{others}.");
    }

    private bool TryFind(string name, out int index)
    {
        string trimmed = name.Trim();
        if (!_exact.TryGetValue(trimmed, out index) && !_columns.TryGetValue(trimmed, out index))
            return false;
        if (index != Ambiguous)
            return true;
        string positions = string.Join(", ", Enumerable.Range(0, Names.Count)
            .Where(column => string.Equals(Names[column], trimmed, StringComparison.OrdinalIgnoreCase))
            .Select(column => column.ToString(CultureInfo.InvariantCulture)));
        throw Error(name, $"Several columns are named '{name}', at the positions {positions} counted from 0: use a position.");
    }

    private int Find(string name) => TryFind(name, out int index) ? index : Ambiguous;

    private CsvException Error(string name, string message) => _errors.With(Line, name, message);

    private static void Add(Dictionary<string, int> columns, string name, int column)
    {
        if (!columns.TryAdd(name, column))
            columns[name] = Ambiguous;
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{CsvError.Shortened(name)}'"));
}
