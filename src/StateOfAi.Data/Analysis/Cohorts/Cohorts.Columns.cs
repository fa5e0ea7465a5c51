using System.Numerics;

namespace StateOfAi.Data;

/// <content>Groups of the rows of a column table.</content>
public static partial class Cohorts
{
    /// <summary>Groups the rows of a column table by a dimension, in the order of its keys. Only keys that rows have are there.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="by">The group of a row.</param>
    /// <param name="of">The number of a row that groups are compared by, taken as a double; missing values are counted as such by the sample of their group.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <exception cref="ArgumentException">The dimension or the measure is of another table.</exception>
    public static SampleCohorts<TKey> ToCohorts<TKey, T>(this ColumnQuery rows, Dimension<TKey> by, Measure<T> of, Unit unit)
        where TKey : notnull
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        SampleCohort<TKey>[] groups = [.. rows.GroupBy(by).Aggregate(of.Sample(unit)).Select(group => Of(rows, by, group.Key, group.Value))];
        return new(groups, groups.Sum(group => group.Count), 0, null);
    }

    /// <summary>Groups the rows of a column table by the keys that are named, in the order given. A row of any other key is in no group, and a key that no row has is there, empty.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="by">The group of a row.</param>
    /// <param name="of">The number of a row that groups are compared by, taken as a double; missing values are counted as such by the sample of their group.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="keys">The keys of the groups.</param>
    /// <exception cref="ArgumentException">A key is duplicated or is <see langword="null"/>; the dimension or the measure is of another table.</exception>
    public static SampleCohorts<TKey> ToCohorts<TKey, T>(this ColumnQuery rows, Dimension<TKey> by, Measure<T> of, Unit unit, IEnumerable<TKey> keys)
        where TKey : notnull
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(keys);
        TKey[] named = [.. keys];
        CheckOnce(named, nameof(keys));
        var samples = rows.Where(by.IsIn(named)).GroupBy(by).Aggregate(of.Sample(unit)).ToDictionary();
        var none = new Sample(Array.Empty<double>(), 0, unit, SourceUnion.None);
        SampleCohort<TKey>[] groups = Array.ConvertAll(named, key => Of(rows, by, key, samples.GetValueOrDefault(key, none)));
        int count = rows.Aggregate(Aggregate.Count());
        return new(groups, count, count - groups.Sum(group => group.Count), null);
    }

    /// <summary>
    /// Groups the rows of a column table by conditions. A row is in every group whose condition it meets; which groups share rows is said by <see cref="SampleCohorts{TKey}.Overlaps"/>. The table
    /// is read anew for each group, and for each pair of them where some rows are in several.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="of">The number of a row that groups are compared by, taken as a double; missing values are counted as such by the sample of their group.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="groups">The name and the condition of each group, such as <c>("Large", amount.AtLeast(1e9))</c>. A group that no row meets is there, empty.</param>
    /// <exception cref="ArgumentException">A name is empty or duplicated, or a condition is missing; a condition or the measure is of another table.</exception>
    public static SampleCohorts<string> ToCohorts<T>(this ColumnQuery rows, Measure<T> of, Unit unit, params (string Name, Filter Where)[] groups)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(groups);
        CheckNamed(groups, nameof(groups));
        ColumnQuery[] ofGroups = Array.ConvertAll(groups, group => rows.Where(group.Where));
        SampleCohort<string>[] cohorts = [.. groups.Zip(ofGroups, (group, its) => new SampleCohort<string>(group.Name, group.Name, its.Aggregate(of.Sample(unit)), () => its))];
        int count = rows.Aggregate(Aggregate.Count());
        int placed = groups is [] ? 0 : rows.Where(groups.Select(group => group.Where).Aggregate((left, right) => left | right)).Aggregate(Aggregate.Count());
        bool overlap = cohorts.Sum(cohort => (long)cohort.Count) > placed;
        return new(cohorts, count, count - placed, overlap ? (group, reference) => ofGroups[group].Where(groups[reference].Where).Aggregate(Aggregate.Count()) : null);
    }

    private static SampleCohort<TKey> Of<TKey>(ColumnQuery rows, Dimension<TKey> by, TKey key, Sample sample)
        where TKey : notnull => new(key, KeyText.Of(key), sample, () => rows.Where(by.Is(key)));
}
