using System.Collections;
using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Compares sources of the user that have the same id: they may be created anew for each dataset.</summary>
internal static class SourceContent
{
    /// <summary>The fields that differ, each with both values.</summary>
    internal static IEnumerable<string> Differences(Source one, Source other) => one == other
        ? []
        : ValuesOf(one).Zip(ValuesOf(other), (left, right) => (left, right))
            .Where(pair => pair.left.Value != pair.right.Value)
            .Select(pair => $"'{pair.left.Field}' is {Shown(pair.left.Value)} and {Shown(pair.right.Value)}");

    private static IEnumerable<(string Field, string Value)> ValuesOf(Source source) =>
    [
        ("label", source.Label), ("note", source.Note ?? ""), ("details", TextOf(source.Details)),
        .. source.FieldTable.Select((field, i) => (field.Name, TextOf(source.ValueOf(i)))),
    ];

    private static string TextOf(object? value) => value switch
    {
        string text => text,
        Row row => row.Id,
        IFields part => string.Join(", ", part.FieldTable.Select((_, i) => TextOf(part.ValueOf(i))).Where(text => text.Length > 0)),
        IEnumerable values => string.Join("; ", values.Cast<object?>().Select(TextOf)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Shown(string value) => value.Length == 0 ? "missing" : $"'{value}'";
}
