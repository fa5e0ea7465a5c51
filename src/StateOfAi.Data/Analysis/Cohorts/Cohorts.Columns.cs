using System.Numerics;

namespace StateOfAi.Data;

/// <content>Groups of the rows of a column table.</content>
public static partial class Cohorts
{
    /// <summary>
    /// Groups the rows of a column table by a dimension: in the order of its keys, of which only those are there that rows have, or by the
    /// keys that are named, in the order given. A row of any other key is then in no group, and a key that no row has is there, empty.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">The group of a row.</param>
    /// <param name="value">The number of a row that groups are compared by, taken as a double; missing values are counted as such by the
    /// sample of their group.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="keys">The keys of the groups; left out, those that rows have.</param>
    /// <exception cref="ArgumentException">One of the keys named is duplicated or is <see langword="null"/>; the dimension or the measure
    /// is of another table.</exception>
    public static ColumnCohorts<TKey> ToCohorts<TKey, T>(
        this ColumnQuery rows, Dimension<TKey> key, Measure<T> value, Unit unit, IEnumerable<TKey>? keys = null)
        where TKey : notnull
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(unit);
        if (keys is null)
        {
            ColumnCohort<TKey>[] all = [
                .. rows.GroupBy(key).Aggregate(value.Sample(unit)).Select(group => Of(rows, key, group.Key, group.Value))];
            return new(all, all.Sum(group => group.Count), 0, null);
        }

        TKey[] named = [.. keys];
        CheckOnce(named, nameof(keys));
        var samples = rows.Where(key.IsIn(named)).GroupBy(key).Aggregate(value.Sample(unit)).ToDictionary();
        var none = new Sample(Array.Empty<double>(), 0, unit, SourceUnion.None);
        ColumnCohort<TKey>[] groups = Array.ConvertAll(named, one => Of(rows, key, one, samples.GetValueOrDefault(one, none)));
        int count = rows.Aggregate(Aggregate.Count());
        return new(groups, count, count - groups.Sum(group => group.Count), null);
    }

    /// <summary>
    /// Groups the rows of a column table by conditions. A row is in every group whose condition it meets; which groups share rows is said
    /// by <see cref="CohortSet{TCohort, TKey}.Overlaps"/>. The table is read anew for each group, and for each pair of them where some rows
    /// are in several.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="value">The number of a row that groups are compared by, taken as a double; missing values are counted as such by the
    /// sample of their group.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="groups">The name and the condition of each group, such as <c>("Large", amount.AtLeast(1e9))</c>. A group that no row
    /// meets is there, empty.</param>
    /// <exception cref="ArgumentException">A name is empty or duplicated, or a condition is missing; a condition or the measure is of
    /// another table.</exception>
    public static ColumnCohorts<string> ToCohorts<T>(
        this ColumnQuery rows, Measure<T> value, Unit unit, params (string Name, Filter Where)[] groups)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(groups);
        CheckNamed(groups, nameof(groups));
        ColumnQuery[] ofGroups = Array.ConvertAll(groups, group => rows.Where(group.Where));
        ColumnCohort<string>[] cohorts =
            [.. groups.Zip(ofGroups,
                (group, its) => new ColumnCohort<string>(group.Name, group.Name, its.Aggregate(value.Sample(unit)), () => its))];
        int count = rows.Aggregate(Aggregate.Count());
        int placed = groups is []
            ? 0
            : rows.Where(groups.Select(group => group.Where).Aggregate((left, right) => left | right)).Aggregate(Aggregate.Count());
        bool overlap = cohorts.Sum(cohort => cohort.Count) > placed;
        return new(
            cohorts,
            count,
            count - placed,
            overlap ? (group, reference) => ofGroups[group].Where(groups[reference].Where).Aggregate(Aggregate.Count()) : null);
    }

    private static ColumnCohort<TKey> Of<TKey>(ColumnQuery rows, Dimension<TKey> dimension, TKey key, Sample sample)
        where TKey : notnull => new(key, KeyText.Of(key), sample, () => rows.Where(dimension.Is(key)));
}
