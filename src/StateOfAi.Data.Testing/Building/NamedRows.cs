using System.Collections;

namespace StateOfAi.Data.Testing;

/// <summary>The rows that a row refers to.</summary>
internal static class NamedRows
{
    internal static IEnumerable<Row> Of(Row row)
    {
        IEnumerable<Row> fields = RowField.SettableOf(row.GetType()).SelectMany(property => In(property.GetValue(row)));
        IEnumerable<Row> computedWith = row is Claim claim ? claim.Rows.Concat(claim.StatedIn is { } stated ? [stated] : []) : [];
        return [.. fields, .. computedWith, .. row.Provenance.Facts, .. row.Provenance.Sources];
    }

    private static IEnumerable<Row> In(object? value) => value switch
    {
        Row row => [row],
        string => [],
        IEnumerable list => list.Cast<object?>().SelectMany(In),
        SetMember part => RowField.SettableOf(part.GetType()).SelectMany(property => In(property.GetValue(part))),
        _ => [],
    };
}
