using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The rows that are shown of many: the first and the last, with a gap between.</summary>
internal readonly struct RowWindow
{
    private readonly TableView _view;
    private readonly int _head;
    private readonly int _tail;

    /// <param name="view">The view.</param>
    /// <param name="maxRows">How many rows to show at most; <see langword="null"/> for all.</param>
    internal RowWindow(TableView view, int? maxRows)
    {
        if (maxRows is { } most)
            ArgumentOutOfRangeException.ThrowIfLessThan(most, 1, nameof(maxRows));
        int shown = Math.Min(maxRows ?? int.MaxValue, view.Rows.Count);
        _tail = shown == view.Rows.Count ? 0 : shown / 2;
        (_view, _head) = (view, shown - _tail);
    }

    internal IEnumerable<TableRow> Head => _view.Rows.Take(_head);

    internal IEnumerable<TableRow> Tail => _view.Rows.Skip(_view.Rows.Count - _tail);

    internal bool HasGap => _head + _tail < _view.Rows.Count;

    /// <summary>What stands in the gap.</summary>
    internal string Gap => string.Create(CultureInfo.InvariantCulture, $"… {_view.Rows.Count - _head - _tail:N0} of {_view.Rows.Count:N0} rows not shown …");
}
