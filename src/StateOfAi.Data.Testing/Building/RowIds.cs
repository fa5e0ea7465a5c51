using System.Globalization;
using System.Text;

namespace StateOfAi.Data.Testing;

/// <summary>
/// The ids of a draft's rows while it is written: those that were set, and those derived from labels or numbered.
/// </summary>
internal sealed class RowIds
{
    private readonly CatalogDraft _draft;
    private readonly Action<TableShape, RowDraft> _add;
    private readonly Dictionary<RowDraft, string> _made = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<(Type Type, string Name), string> _named = [];

    /// <param name="draft">The rows that were added.</param>
    /// <param name="add">Adds a row that is referred to but was not added.</param>
    internal RowIds(CatalogDraft draft, Action<TableShape, RowDraft> add)
    {
        (_draft, _add) = (draft, add);
        (TableShape Shape,
            RowDraft Row)[] rows = [.. TableShape.All.SelectMany(shape => draft.RowsOf(shape), (shape, row) => (shape, row))];
        _taken.UnionWith(rows.Select(pair => pair.Row.Id).OfType<string>());
        foreach ((TableShape shape, RowDraft row) in rows)
            Of(shape, row);
    }

    /// <summary>Whether a row has the id.</summary>
    internal bool Has(string id) => _taken.Contains(id);

    internal string Of(TableShape shape, RowDraft row)
    {
        if (row.Id is { } said)
            return said;
        if (!_made.TryGetValue(row, out string? id))
            _made.Add(row, id = New(shape, row.Label));
        return id;
    }

    /// <summary>The id of a row referred to by id or label; if no row has the label, a placeholder is created.</summary>
    internal string Of(NamedRow named)
    {
        if (_taken.Contains(named.IdOrLabel) || named.Type == typeof(Row))
            return named.IdOrLabel;
        if (_named.TryGetValue((named.Type, named.IdOrLabel), out string? known))
            return known;
        (TableShape Shape, RowDraft Row)[] labeled = [.. TableShape.All.Where(shape => shape.RowType == named.Type)
            .SelectMany(shape => _draft.RowsOf(shape).Where(row => row.Label == named.IdOrLabel), (shape, row) => (shape, row))];
        if (labeled.Length > 1)
            throw new CatalogBuildException(
                $"The {named.Type.Name} '{named.IdOrLabel}' is ambiguous: it can be any of "
                    + $"{string.Join(", ", labeled.Select(pair => Of(pair.Shape, pair.Row)))}. Refer to it by id.");
        string id = labeled.Length == 1 ? Of(labeled[0].Shape, labeled[0].Row) : IsId(named) ? named.IdOrLabel : Added(named);
        _named[(named.Type, named.IdOrLabel)] = id;
        return id;
    }

    /// <summary>The id of an existing row, which is added unless a row with its id exists.</summary>
    internal string Of(Row row)
    {
        if (!_taken.Contains(row.Id))
            AddWithRows(row);
        return row.Id;
    }

    private void AddWithRows(Row row)
    {
        _taken.Add(row.Id);
        (TableShape shape, RowDraft draft) = _draft.Of(row);
        _add(shape, draft);
        foreach (Row named in NamedRows.Of(row))
            Of(named);
    }

    private string Added(NamedRow named)
    {
        TableShape shape = _draft.ShapeOf(named.Type);
        var row = new RowDraft(named.Type);
        row.Set(new(row.LabelField, typeof(string)), named.IdOrLabel);
        // Registered before it is written, because the rows that it refers to may refer back to it.
        string id = _named[(named.Type, named.IdOrLabel)] = Of(shape, row);
        _add(shape, row);
        return id;
    }

    /// <summary>Whether a text is meant as an id; if no row has it, it remains a dangling reference, which is a finding.</summary>
    private static bool IsId(NamedRow named) => TableShape.All.Any(shape => shape.RowType == named.Type && shape.Prefix.Length > 0
        && named.IdOrLabel.StartsWith(shape.Prefix, StringComparison.Ordinal) && !named.IdOrLabel.Contains(' ', StringComparison.Ordinal)
        && (shape.RowType != typeof(Fact) || named.IdOrLabel[1..].All(char.IsAsciiDigit)));

    private string New(TableShape shape, string? label)
    {
        string words = shape.RowType == typeof(Fact) || label is null ? "" : Words(label);
        if (words.Length > 0 && _taken.Add(shape.Prefix + words))
            return shape.Prefix + words;
        string start = shape.Prefix + (words.Length > 0 ? words + "-" : shape.Prefix.Length > 0 ? "" : "source-");
        string format = shape.RowType == typeof(Fact) ? "000" : "0";
        for (int number = words.Length > 0 ? 2 : 1; ; number++)
        {
            string id = start + number.ToString(format, CultureInfo.InvariantCulture);
            if (_taken.Add(id))
                return id;
        }
    }

    /// <summary>The ASCII letters and digits of a label, with hyphens between words.</summary>
    private static string Words(string label)
    {
        var words = new StringBuilder();
        foreach (char letter in label)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                words.Append(char.ToLowerInvariant(letter));
            else if (words.Length > 0 && words[^1] != '-')
                words.Append('-');
        }

        return words.ToString().TrimEnd('-');
    }
}
