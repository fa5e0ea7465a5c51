namespace StateOfAi.Data;

/// <summary>A few rows known only by id until somebody asks for them; then they are kept.</summary>
internal sealed class RowsById<T>(IRowResolver rows)
    where T : Row
{
    private readonly List<string> _ids = [];
    private IReadOnlyList<T>? _rows;

    internal IReadOnlyList<T> Rows => _rows ??= Array.AsReadOnly(_ids.Select(rows.Find<T>).OfType<T>().ToArray());

    /// <summary>Adds a row, unless already added; only before anybody asks.</summary>
    internal void Add(string id)
    {
        if (!_ids.Contains(id))
            _ids.Add(id);
    }
}
