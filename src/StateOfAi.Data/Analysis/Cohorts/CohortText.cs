using System.Globalization;

namespace StateOfAi.Data;

/// <summary>What is said of groups, whether their rows are objects or in a column table.</summary>
internal static class CohortText
{
    /// <summary>A group and its size.</summary>
    internal static string Of(string name, long rows) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}: {rows} {(rows == 1 ? "row" : "rows")}");

    /// <summary>All groups, and what is in none or in several of them.</summary>
    internal static string Of(IEnumerable<string> groups, long inNone, IEnumerable<(string Group, string Reference, long Shared)> overlaps)
    {
        if (inNone > 0)
            groups = groups.Append(string.Create(CultureInfo.InvariantCulture, $"in none: {inNone}"));
        return string.Join("; ",
            groups.Concat(
                overlaps.Select(pair =>
                    string.Create(CultureInfo.InvariantCulture, $"in both {pair.Group} and {pair.Reference}: {pair.Shared}"))));
    }

    /// <summary>A group against another.</summary>
    internal static string Of(object group, object reference, long shared) =>
        $"{group} against {reference}{(shared > 0 ? string.Create(CultureInfo.InvariantCulture, $", {shared} in both") : "")}";

    /// <summary>The notes of a table of groups: what is in none or in several of them.</summary>
    internal static void AddNotes<T>(TableViewBuilder<T> view, long rows, long inNone,
        IEnumerable<(string Group, string Reference, long Shared)> overlaps)
    {
        view.Note(string.Create(CultureInfo.InvariantCulture, $"Of {rows} rows {inNone} are in no group."));
        foreach ((string group, string reference, long shared) in overlaps)
            view.Note(string.Create(CultureInfo.InvariantCulture, $"In both {group} and {reference}: {shared}."));
    }

    /// <summary>The table of a pair.</summary>
    internal static TableView ToView((string Name, long Rows) group, (string Name, long Rows) reference, long shared,
        ISourced from) => FieldView.Of($"{group.Name} against {reference.Name}",
        [
            ("Group", group.Name),
            ("Group rows", group.Rows),
            ("Reference", reference.Name),
            ("Reference rows", reference.Rows),
            ("In both", shared),
        ], from);

    /// <summary>Why two groups are not tested against each other.</summary>
    internal static (UnknownReason, string)? WhyNotIndependent(string group, string reference, long shared) =>
        shared == 0
            ? null
            : (UnknownReason.GroupsOverlap,
                $"{group} and {reference} share {shared} {(shared == 1 ? "row" : "rows")}, and independent groups are needed");

    /// <summary>The error of a key that no group has.</summary>
    internal static KeyNotFoundException NotFound<TKey>(TKey key, IReadOnlyList<string> names) =>
        new($"No group is named '{KeyText.Of(key)}'. The groups are: {KeyText.First(names, names.Count)}.");
}
