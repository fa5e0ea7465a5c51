namespace StateOfAi.Data;

/// <content>The parts of a table that readers see.</content>
public sealed partial class TableView
{
    private const string Id = "Id", Label = "Label", IsProjected = "Is projected", Vintage = "Vintage", Datasets = "Datasets";

    // Words that say nothing alone.
    private static readonly HashSet<string> Joining = ["of", "in", "the", "and", "by", "for", "at", "to"];

    /// <summary>The indexes of the columns shown to readers, without those that add no information.</summary>
    internal int[] ShownColumns
    {
        get
        {
            int[] withValues = [.. Enumerable.Range(0, Columns.Count).Where(place => !Columns[place].IsEmpty)];
            if (withValues.Length == 0)
                return [.. Enumerable.Range(0, Columns.Count)];
            int[] telling = [.. withValues.Where(place => _declared[place].IsChosen || !IsFalse(place))];
            int[] own = [
                .. telling.Where((place, order) => _declared[place].IsChosen || !IsSaidElsewhere(place, telling[..order], telling))];
            return [.. own.Where(place => _declared[place].IsChosen || !IsSaidByOthers(place, own))];
        }
    }

    /// <summary>Whether no row has true.</summary>
    private bool IsFalse(int column) => Array.TrueForAll(_made, row => row[column] is null or false);

    /// <summary>Whether an earlier column has the same text in every row, or labels identify rows as well as ids do.</summary>
    private bool IsSaidElsewhere(int column, int[] earlier, int[] all) =>
        Array.Exists(earlier, other => Array.TrueForAll(_made, row => row[column] is string text
            && row[other] is string known && text.Equals(known, StringComparison.OrdinalIgnoreCase)))
        || (_declared[column].Name == Id && Array.Exists(all, other => _declared[other].Name == Label && AreDistinct(other)));

    /// <summary>
    /// Whether periods are marked as projected already, a note has the vintage, a text of each row names the datasets, or all words of the
    /// labels are in the other cells of their rows or in the title.
    /// </summary>
    private bool IsSaidByOthers(int column, int[] all) => _declared[column].Name switch
    {
        IsProjected => Array.Exists(all, other => Array.Exists(_made, row => row[other] is TimePeriod)),
        Vintage => _made.Select(row => row[column]?.ToString()).Distinct().ToArray() is [{ } only]
            && Notes.Any(note => note.Contains($"as read {only}", StringComparison.Ordinal)),
        Datasets => Array.Exists(all, other => other != column && Enumerable.Range(0, _made.Length).All(row =>
            _made[row][column] is not object?[] datasets
                || Array.TrueForAll(datasets, dataset => Rows[row][other].Text.Contains(CellText.Of(dataset), StringComparison.Ordinal)))),
        Label => all.Length > 2 && Enumerable.Range(0, _made.Length).All(row =>
        {
            string others = $"{Title} {string.Join(' ', all.Where(other => other != column).Select(other => Rows[row][other].Text))}";
            return Rows[row][column].Text.Split([' ', ',', ':', ';'], StringSplitOptions.RemoveEmptyEntries)
                .All(word => Joining.Contains(word) || others.Contains(word, StringComparison.OrdinalIgnoreCase));
        }),
        _ => false,
    };

    private bool AreDistinct(int column) => _made.Select(row => row[column]).Distinct().Count() == _made.Length;
}
