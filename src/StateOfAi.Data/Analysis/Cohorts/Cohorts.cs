using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Divides your own rows into named groups: by conditions, by a key, or by bands of a value.</summary>
[SuppressMessage("ApiDesign", "RS0026", Justification = "The overloads differ in what the rows are.")]
public static partial class Cohorts
{
    /// <summary>
    /// Groups rows by conditions. A row is in every group whose condition it meets; <see cref="CohortSet{TCohort, TKey}.Overlaps"/> lists
    /// the groups that share rows.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="groups">The name and the condition of each group, such as <c>("GenAI", row =&gt; row.IsGenAi)</c>. A condition that no
    /// row meets makes an empty group.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="ArgumentException">A name is empty or duplicated, or a condition is missing.</exception>
    /// <example>
    /// <code>
    /// var sizes = deals.ToCohorts(("Large", deal => deal.Amount >= 100), ("Small", deal => deal.Amount &lt; 100));
    /// long large = sizes["Large"].Count;
    /// </code>
    /// </example>
    public static Cohorts<TRow, string> ToCohorts<TRow>(this IEnumerable<TRow> rows, params (string Name, Func<TRow, bool> Where)[] groups)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(groups);
        CheckNamed(groups, nameof(groups));
        TRow[] all = [.. rows];
        return Of(all, groups.Select(group => (group.Name, group.Name, PlacesWhere(all.Length, place => group.Where(all[place])))));
    }

    /// <summary>
    /// Groups rows by a key: by the keys that rows have, in order of first appearance, or by the keys you name, in the order given. If you
    /// name keys, rows with any other key are in no group, and a key that no row has makes an empty group.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">Selects the key of a row; a row whose key is <see langword="null"/> is in no group.</param>
    /// <param name="keys">The keys of the groups; by default, those that rows have.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="ArgumentException">A named key is duplicated or <see langword="null"/>.</exception>
    public static Cohorts<TRow, TKey> ToCohorts<TRow,
        TKey>(this IEnumerable<TRow> rows, Func<TRow, TKey?> key, IEnumerable<TKey>? keys = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        TKey[]? named = keys is null ? null : [.. keys];
        CheckOnce(named ?? [], nameof(keys));
        TRow[] all = [.. rows];
        TKey?[] ofRows = Array.ConvertAll(all, row => key(row));
        ILookup<TKey, int> places = PlacesWhere(all.Length, place => ofRows[place] is not null).ToLookup(place => ofRows[place]!);
        return Of(all, (named ?? places.Select(group => group.Key)).Select(one => (one, KeyText.Of(one), (int[])[.. places[one]])));
    }

    /// <summary>
    /// Groups rows into bands between the quantiles of a value: with four bands, the first reaches up to the lower quartile, and each of
    /// the others from above one quartile up to the next. Equal values are in the same band, so bands may differ in size or be empty. The
    /// key is the number of the band, from 1.
    /// </summary>
    /// <param name="rows">The rows; their order does not affect the bands.</param>
    /// <param name="value">
    /// Selects the number of a row; for a figure or estimate, its point counts. Plain numbers need no unit. A row whose number is
    /// <see langword="null"/> or has only bounds is in no group.
    /// </param>
    /// <param name="bands">The number of bands: 4 for quartiles, 10 for deciles.</param>
    /// <returns>The groups, one per band.</returns>
    /// <exception cref="ArgumentException">There are fewer than two bands, a value is infinite or NaN, or values are amounts of rows that
    /// cover times of different lengths, such as years and quarters.</exception>
    /// <exception cref="UnitMismatchException">Two values have different units.</exception>
    public static Cohorts<TRow, int> ToQuantileBands<TRow>(this IEnumerable<TRow> rows, Func<TRow, Number?> value, int bands)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfLessThan(bands, 2);
        TRow[] all = [.. rows];
        Unit? unit = null;
        var added = new AddedRows();
        Number?[] numbers = [.. all.Select(value)];
        double?[] values = [.. numbers.Select((number, place) => PointOf(number, new(place)))];
        if (added.WhyNotAlike() is var (_, why))
            throw new ArgumentException(why + ".", nameof(value));
        double[] sorted = [.. values.OfType<double>().Order()];
        double[] cuts = sorted.Length == 0
            ? []
            : [.. Enumerable.Range(0, bands + 1).Select(i => SortedNumbers.Quantile(sorted, (double)i / bands))];
        double[] between = cuts.Length == 0 ? [] : cuts[1..bands];
        int[] band = Array.ConvertAll(values, one => one is { } number ? 1 + between.Count(cut => cut < number) : 0);
        return Of(all,
            Enumerable.Range(1, bands).Select(number => (number, Name(number), PlacesWhere(all.Length, place => band[place] == number))),
            place => numbers[place]?.Operand);

        double? PointOf(Number? number, RowPlace place)
        {
            unit ??= number?.OwnUnit;
            if (number is { OwnUnit: { } own } && AddedRows.RowOf(all[place.Number - 1], number.Value.Operand) is { } observed)
                added.Add(observed, own);
            return number?.Check(unit, place, needsUnit: false).Point;
        }

        string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"band {number} of {bands}")
            + (cuts.Length == 0 ? "" : $" ({(number == 1 ? "from" : "above")} {Text(cuts[number - 1])} to {Text(cuts[number])})");
        static string Text(double cut) => NumberText.Scaled(cut, "", "G6", null, Precision.Three);
    }

    /// <param name="all">The rows.</param>
    /// <param name="groups">The groups and the positions of their rows.</param>
    /// <param name="figure">The figure by which a row came into its group, which may know more sources than the row.</param>
    private static Cohorts<TRow, TKey> Of<TRow, TKey>(
        TRow[] all, IEnumerable<(TKey Key, string Name, int[] Places)> groups, Func<int, Operand?>? figure = null)
        where TKey : notnull
    {
        Cohort<TRow, TKey>[] made =
            [.. groups.Select(group => new Cohort<TRow, TKey>(
                group.Key, group.Name, Array.ConvertAll(group.Places, place => all[place]), group.Places, FiguresOf(group.Places)))];
        HashSet<int> placed = [.. made.SelectMany(group => group.Places)];
        TRow[] rest = [.. all.Where((_, place) => !placed.Contains(place))];
        // Groups by key or band share no rows, so pairs need not be searched.
        bool overlap = made.Sum(group => group.Count) > placed.Count;
        return new(
            [.. made.Select(group => (group.Key, group))],
            Array.AsReadOnly(rest),
            all.Length,
            overlap ? (group, reference) => made[group].Places.Intersect(made[reference].Places).Count() : null);

        ISourced FiguresOf(int[] places)
        {
            Operand[] known = figure is null ? [] : [.. places.Select(figure).OfType<Operand>().Where(one => one.Basis is not null)];
            return known.Length == 0 ? SourceUnion.None : SourceUnion.OfAll(known);
        }
    }

    private static int[] PlacesWhere(int rows, Predicate<int> condition) => Array.FindAll([.. Enumerable.Range(0, rows)], condition);

    private static void CheckNamed<TCondition>((string Name, TCondition Where)[] groups, string parameter)
    {
        foreach ((string name, TCondition where) in groups)
        {
            if (string.IsNullOrWhiteSpace(name) || where is null)
                throw new ArgumentException(
                    $"A group needs a name and a condition, found {(where is null ? $"'{name}' without a condition" : "a condition without "
                    + "a name")}.", parameter);
        }

        CheckOnce(groups.Select(group => group.Name), parameter);
    }

    private static void CheckOnce<TKey>(IEnumerable<TKey> keys, string parameter)
    {
        var seen = new HashSet<TKey>();
        foreach (TKey key in keys)
        {
            if (key is null)
                throw new ArgumentException("A group needs a key; rows without a key are in no group.", parameter);
            if (!seen.Add(key))
                throw new ArgumentException($"The group '{KeyText.Of(key)}' is duplicated.", parameter);
        }
    }
}
