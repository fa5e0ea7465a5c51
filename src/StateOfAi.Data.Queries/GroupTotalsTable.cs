using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace StateOfAi.Data.Queries;

/// <summary>The statistics of groups of rows, in the order of their keys.</summary>
/// <typeparam name="TKey">The type of the keys; a tuple for several keys.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
[SuppressMessage("Naming", "CA1710", Justification = "It is a table.")]
public sealed class GroupTotalsTable<TKey> : IReadOnlyList<GroupTotals<TKey>>, ITabular
{
    private readonly GroupTotals<TKey>[] _groups;
    private readonly int _keys;

    internal GroupTotalsTable(GroupTotals<TKey>[] groups, int keys) => (_groups, _keys) = (groups, keys);

    /// <summary>The number of groups.</summary>
    public int Count => _groups.Length;

    /// <summary>Gets a group by its place.</summary>
    /// <param name="index">The place, from 0.</param>
    public GroupTotals<TKey> this[int index] => _groups[index];

    /// <summary>Enumerates the groups in order.</summary>
    public IEnumerator<GroupTotals<TKey>> GetEnumerator() => _groups.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One row per group, with a column for each key.</summary>
    TableView ITabular.ToView() => _groups.ToView(view =>
    {
        for (int place = 0; place < _keys; place++)
        {
            int own = place;
            view.Column(_keys == 1 ? "Key" : FormattableString.Invariant($"Key {own + 1}"),
                group => (_keys == 1 ? group.Key : ((ITuple)group.Key!)[own]) ?? "(none)");
        }

        view.Column("Rows", group => group.Count).Column("Missing", group => group.Missing).Column("Sum", group => group.Sum)
            .Column("Mean", group => group.Mean).Column("Standard deviation", group => group.StandardDeviation)
            .Column("Least", group => group.Least).Column("Most", group => group.Most);
    });

    /// <summary>Shows the number of groups.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} groups");
}
