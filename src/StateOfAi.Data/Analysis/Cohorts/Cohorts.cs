using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Puts your own rows into named groups: by conditions, by a key, or by bands of a value.</summary>
public static partial class Cohorts
{
    /// <summary>Groups by conditions. A row is in every group whose condition it meets; which groups share rows is said by <see cref="Cohorts{TKey, TRow}.Overlaps"/>.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="groups">The name and the condition of each group, such as <c>("GenAI", row =&gt; row.IsGenAi)</c>. A group that no row meets is there, empty.</param>
    /// <exception cref="ArgumentException">A name is empty or duplicated, or a condition is missing.</exception>
    public static Cohorts<string, TRow> ToCohorts<TRow>(this IEnumerable<TRow> rows, params (string Name, Func<TRow, bool> Where)[] groups)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(groups);
        CheckNamed(groups, nameof(groups));
        TRow[] all = [.. rows];
        return Of(all, groups.Select(group => (group.Name, group.Name, Places: Array.FindAll([.. Enumerable.Range(0, all.Length)], place => group.Where(all[place])))));
    }

    /// <summary>Groups by a key, in the order in which the keys are first met.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="by">The key of a row; a row whose key is <see langword="null"/> is in no group.</param>
    public static Cohorts<TKey, TRow> ToCohorts<TRow, TKey>(this IEnumerable<TRow> rows, Func<TRow, TKey?> by)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(by);
        TRow[] all = [.. rows];
        TKey?[] keys = Array.ConvertAll(all, row => by(row));
        return Of(all, keys.Where(key => key is not null).Select(key => key!).Distinct(), keys);
    }

    /// <summary>Groups by the keys that are named, in the order given. A row of any other key is in no group, and a key that no row has is there, empty.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="by">The key of a row; a row whose key is <see langword="null"/> is in no group.</param>
    /// <param name="keys">The keys of the groups.</param>
    /// <exception cref="ArgumentException">A key is duplicated or is <see langword="null"/>.</exception>
    public static Cohorts<TKey, TRow> ToCohorts<TRow, TKey>(this IEnumerable<TRow> rows, Func<TRow, TKey?> by, IEnumerable<TKey> keys)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(keys);
        TKey[] named = [.. keys];
        CheckOnce(named, nameof(keys));
        TRow[] all = [.. rows];
        return Of(all, named, Array.ConvertAll(all, row => by(row)));
    }

    /// <summary>
    /// Groups by bands of a value between its quantiles: of four bands, the first goes to the lower quartile, and each next from above one
    /// quartile to the next. Equal values are in one band, so bands may differ in size, and may be empty. The key is the number of the band, from 1.
    /// </summary>
    /// <param name="rows">The rows; their order does not matter for the bands.</param>
    /// <param name="of">The value of a row; a row whose value is <see langword="null"/> is in no group.</param>
    /// <param name="bands">How many bands: 4 for quartiles, 10 for deciles.</param>
    /// <exception cref="ArgumentException">Fewer than two bands, or a value is infinite or NaN.</exception>
    public static Cohorts<int, TRow> ToQuantileBands<TRow>(this IEnumerable<TRow> rows, Func<TRow, double?> of, int bands)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(of);
        ArgumentOutOfRangeException.ThrowIfLessThan(bands, 2);
        TRow[] all = [.. rows];
        double?[] values = [.. all.Select((row, i) => of(row) is { } value ? (double?)Sample.Checked(value, i, nameof(of)) : null)];
        double[] sorted = [.. values.Where(value => value is not null).Select(value => value!.Value).Order()];
        double[] cuts = sorted.Length == 0 ? [] : [.. Enumerable.Range(0, bands + 1).Select(i => SortedNumbers.Quantile(sorted, (double)i / bands))];
        double[] between = cuts.Length == 0 ? [] : cuts[1..bands];
        int[] band = Array.ConvertAll(values, value => value is { } number ? 1 + between.Count(cut => cut < number) : 0);
        return Of(all, Enumerable.Range(1, bands).Select(number => (number, Name(number), Places: Array.FindAll([.. Enumerable.Range(0, all.Length)], place => band[place] == number))));

        string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"band {number} of {bands}")
            + (cuts.Length == 0 ? "" : $" ({(number == 1 ? "from" : "above")} {Text(cuts[number - 1])} to {Text(cuts[number])})");
        static string Text(double cut) => NumberText.Scaled(cut, "", null, null);
    }

    private static Cohorts<TKey, TRow> Of<TKey, TRow>(TRow[] all, IEnumerable<TKey> keys, TKey?[] ofRows)
        where TKey : notnull
    {
        ILookup<TKey, int> places = Enumerable.Range(0, all.Length).Where(place => ofRows[place] is not null).ToLookup(place => ofRows[place]!);
        return Of(all, keys.Select(key => (key, KeyText.Of(key), (int[])[.. places[key]])));
    }

    private static Cohorts<TKey, TRow> Of<TKey, TRow>(TRow[] all, IEnumerable<(TKey Key, string Name, int[] Places)> groups)
        where TKey : notnull =>
        new(all, [.. groups.Select(group => new Cohort<TKey, TRow>(group.Key, group.Name, Array.ConvertAll(group.Places, place => all[place]), group.Places))]);

    private static void CheckNamed<TCondition>((string Name, TCondition Where)[] groups, string parameter)
    {
        foreach ((string name, TCondition where) in groups)
        {
            if (string.IsNullOrWhiteSpace(name) || where is null)
                throw new ArgumentException($"A group has a name and a condition, found {(where is null ? $"'{name}' without a condition" : "a condition without a name")}.", parameter);
        }

        CheckOnce(groups.Select(group => group.Name), parameter);
    }

    private static void CheckOnce<TKey>(IEnumerable<TKey> keys, string parameter)
    {
        var seen = new HashSet<TKey>();
        foreach (TKey key in keys)
        {
            if (key is null)
                throw new ArgumentException("A group has no key; rows without one are in no group.", parameter);
            if (!seen.Add(key))
                throw new ArgumentException($"The group '{KeyText.Of(key)}' is duplicated.", parameter);
        }
    }
}
