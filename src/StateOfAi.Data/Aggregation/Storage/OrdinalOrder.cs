using System.Collections;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>
/// The order of keys that are or may contain strings: the type's own, except that strings compare ordinally instead of by the current
/// culture. Tuples, including nested ones, are compared part by part.
/// </summary>
internal sealed class OrdinalOrder<TKey> : IComparer<TKey>
{
    public int Compare(TKey? x, TKey? y)
    {
        var parts = new Parts();
        int order = parts.Compare(x, y);
        // A part that only its own type can compare is the first that differs, so the type reaches it before any later string.
        return parts.IsUndecided ? Comparer<TKey>.Default.Compare(x, y) : order;
    }

    private sealed class Parts : IComparer
    {
        internal bool IsUndecided { get; private set; }

        public int Compare(object? x, object? y)
        {
            if (IsUndecided)
                return 1;
            if (x is string text && y is string other)
                return string.CompareOrdinal(text, other);
            if (x is ITuple and IStructuralComparable tuple && y is not null)
                return tuple.CompareTo(y, this);
            if (x is null || y is null || x is IComparable || y is IComparable)
                return Comparer.Default.Compare(x, y);
            if (x.Equals(y))
                return 0;
            IsUndecided = true;
            return 1;
        }
    }
}
