using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Compares two vintages of the same table: of a dataset, or of your own rows through lambdas.</summary>
public static class Revisions
{
    /// <summary>What was added, removed and revised from one vintage to another.</summary>
    /// <param name="earlier">The rows of the earlier vintage, in any order.</param>
    /// <param name="later">The rows of the later vintage.</param>
    /// <param name="key">What makes a row the same in both, such as its series and its year; no two rows of one vintage share it.</param>
    /// <param name="value">The figure that is compared; <see langword="null"/> where it is missing, which differs from every
    /// figure.</param>
    /// <exception cref="ArgumentException">A row has no key, or two rows of one vintage have the same; the message names it.</exception>
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
            Array.AsReadOnly(newKeys.Where(each => !old.ContainsKey(each)).Select(each => @new[each]).ToArray()),
            Array.AsReadOnly(oldKeys.Where(each => !@new.ContainsKey(each)).Select(each => old[each]).ToArray()),
            Array.AsReadOnly(revised),
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
                        $"Two rows have the key '{each}', which must tell the rows of one vintage apart."), parameter);
            keys.Add(each);
        }

        return (keys, byKey);
    }
}
