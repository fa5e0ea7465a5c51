using System.Collections;

namespace StateOfAi.Data;

/// <summary>The rows that a row refers to in its fields, their lists and their parts.</summary>
internal static class FieldRows
{
    /// <summary>Each row with the name of the field.</summary>
    internal static IEnumerable<(string Field, Row Row)> Of(IFields of)
    {
        for (int i = 0; i < of.FieldTable.Length; i++)
        {
            foreach (Row row in In(of.ValueOf(i)))
                yield return (of.FieldTable[i].Name, row);
        }
    }

    private static IEnumerable<Row> In(object? value) => value switch
    {
        Row row => [row],
        IFields part => Of(part).Select(named => named.Row),
        IEnumerable values and not string => values.Cast<object?>().SelectMany(In),
        _ => [],
    };
}
