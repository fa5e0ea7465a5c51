using System.Numerics;

namespace StateOfAi.Data;

/// <content>Groups of the rows of a column table.</content>
public static partial class Cohorts
{
    /// <summary>
    /// Groups the rows of a column table by a dimension: by the keys that rows have, in the dimension's order, or by the keys you name, in
    /// the order given. If you name keys, rows with any other key are in no group, and a key that no row has makes an empty group.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">The dimension that determines the group of a row.</param>
    /// <param name="value">The measure by which groups are compared, taken as doubles; missing values are counted by the sample of their
    /// group.</param>
    /// <param name="unit">The unit of the measure.</param>
    /// <param name="keys">The keys of the groups; by default, those that rows have.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="ArgumentException">A named key is duplicated or <see langword="null"/>, or the dimension or the measure belongs to
    /// a different table.</exception>
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
    /// Groups the rows of a column table by conditions. A row is in every group whose condition it meets;
    /// <see cref="CohortSet{TCohort, TKey}.Overlaps"/> lists the groups that share rows. The table is read once per group, and once per
    /// pair of groups if some rows are in several.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="value">The measure by which groups are compared, taken as doubles; missing values are counted by the sample of their
    /// group.</param>
    /// <param name="unit">The unit of the measure.</param>
    /// <param name="groups">The name and the condition of each group, such as <c>("Large", amount.AtLeast(1e9))</c>. A condition that no
    /// row meets makes an empty group.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="ArgumentException">A name is empty or duplicated, a condition is missing, or a condition or the measure belongs to
    /// a different table.</exception>
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
