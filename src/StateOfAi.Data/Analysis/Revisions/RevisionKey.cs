using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>The key of a revised row as cells: the period of a key of several parts has its own column.</summary>
internal static class RevisionKey
{
    /// <summary>The key without its period; the parts of a tuple are separated by commas.</summary>
    internal static object Name<TKey>(TKey key) => PartsOf(key) is { Length: > 0 } parts
        ? KeyText.All(parts.Where(part => PeriodOf(key) is null || part is not TimePeriod), null)
        : KeyText.Cell(key);

    /// <summary>The one period in a tuple; <see langword="null"/> for other keys.</summary>
    internal static TimePeriod? PeriodOf<TKey>(TKey key) =>
        PartsOf(key) is { Length: > 1 } parts && parts.OfType<TimePeriod>().ToArray() is [var only] ? only : null;

    private static object?[] PartsOf<TKey>(TKey key) =>
        key is ITuple tuple ? [.. Enumerable.Range(0, tuple.Length).Select(part => tuple[part])] : [];
}
