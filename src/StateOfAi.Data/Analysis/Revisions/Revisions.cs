using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Compares two vintages of the same table: of a dataset, or of your own rows.</summary>
public static class Revisions
{
    /// <summary>Finds what was added, removed and revised from one vintage to another.</summary>
    /// <param name="earlier">The rows of the earlier vintage, in any order.</param>
    /// <param name="later">The rows of the later vintage.</param>
    /// <param name="key">Selects the key that identifies a row in both vintages, such as its series and its year; it must be unique within
    /// a vintage.</param>
    /// <param name="value">Selects the figure to compare; <see langword="null"/> if it is missing, which differs from every figure.</param>
    /// <returns>The rows that were added and removed, and the figures that were revised.</returns>
    /// <exception cref="ArgumentException">A row has no key, or two rows of one vintage have the same key; the message names
    /// it.</exception>
    /// <example>
    /// <code>
    /// var revisions = Revisions.Between(lastYear, thisYear, row => row.Name, row => row.Value);
    /// foreach (var revision in revisions.Revised)
    ///     Console.WriteLine($"{revision.Key}: {revision.From} is now {revision.To}");
    /// </code>
    /// </example>
    public static Revisions<TRow, TKey> Between<TRow, TKey>(
        IEnumerable<TRow> earlier, IEnumerable<TRow> later, Func<TRow, TKey> key, Func<TRow, Figure?> value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        (List<TKey> oldKeys, Dictionary<TKey, TRow> old) = ByKey(earlier, key, nameof(earlier));
        (List<TKey> newKeys, Dictionary<TKey, TRow> @new) = ByKey(later, key, nameof(later));
        Revision<TRow, TKey>[] kept = [
            .. newKeys.Where(old.ContainsKey)
                .Select(each => new Revision<TRow, TKey>(each, old[each], @new[each], value(old[each]), value(@new[each])))];
        Revision<TRow, TKey>[] revised = Array.FindAll(kept, row => row.From != row.To);
        return new(
            [.. newKeys.Where(each => !old.ContainsKey(each)).Select(each => (each, @new[each]))],
            [.. oldKeys.Where(each => !@new.ContainsKey(each)).Select(each => (each, old[each]))],
            revised,
            kept.Length - revised.Length);
    }

    private static (List<TKey> Keys,
        Dictionary<TKey, TRow> Rows) ByKey<TRow, TKey>(IEnumerable<TRow> rows, Func<TRow, TKey> key, string parameter)
        where TKey : notnull
    {
        var keys = new List<TKey>();
        var byKey = new Dictionary<TKey, TRow>();
        foreach (TRow row in rows)
        {
            TKey each = key(row) ?? throw new ArgumentException($"The row {row} has no key.", nameof(key));
            if (!byKey.TryAdd(each, row))
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture,
                        $"Two rows have the key '{each}'; keys must be unique within a vintage."), parameter);
            keys.Add(each);
        }

        return (keys, byKey);
    }
}
