namespace StateOfAi.Data;

/// <summary>A few rows of which only the ids are known until somebody asks for them; they are kept then.</summary>
internal sealed class RowsById<T>(IRowResolver rows, string[] ids)
    where T : Row
{
    private IReadOnlyList<T>? _rows;

    internal IReadOnlyList<T> Rows => _rows ??= Array.AsReadOnly(ids.Select(rows.Find<T>).OfType<T>().ToArray());
}
