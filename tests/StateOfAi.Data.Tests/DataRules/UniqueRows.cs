using System.Collections;
using System.Reflection;

namespace StateOfAi.Data.Tests;

/// <summary>
/// A dataset has one row for each thing: no two of its rows agree in everything but their names and numbers, which would count twice or
/// contradict each other.
/// </summary>
internal static class UniqueRows
{
    private const char Between = '\n';

    /// <summary>The places of rows that say of the same thing as a row before them, and what is wrong.</summary>
    internal static IEnumerable<(int Place, string Message)> Of(ITable table)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int place = 0; place < table.Rows.Count; place++)
        {
            Row row = table.Rows[place];
            if (row is { Dataset: not null } && !seen.TryAdd(KeyOf(row), row.Id))
                yield return (place,
                    $"agrees with {seen[KeyOf(row)]} in everything but its name and its numbers; a dataset has one row for each thing");
        }
    }

    /// <summary>What a row says but for its names, its provenance and its numbers, of which lengths of time tell things apart.</summary>
    private static string KeyOf(Row row) => string.Join(
        Between,
        row.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null && property.DeclaringType != typeof(Row))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => (property.Name, Value: property.GetValue(row)))
            .Where(pair => pair.Value is not (null or Figure { Unit.Kind: not UnitKind.Duration }))
            .Select(pair => $"{pair.Name}: {Text(pair.Value!)}")
            .Concat(row.Details.Where(detail => detail.Figure is not { Unit.Kind: not UnitKind.Duration }).Select(detail => $"{detail}")));

    private static string Text(object value) => value switch
    {
        Row row => row.Id,
        string text => text,
        IEnumerable items => string.Join(", ", items.Cast<object>().Select(Text)),
        _ => FormattableString.Invariant($"{value}"),
    };
}
