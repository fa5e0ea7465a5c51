using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Describes groups, whether their rows are objects or in a column table.</summary>
internal static class CohortText
{
    /// <summary>A group and its size.</summary>
    internal static string Of(string name, long rows) => $"{name}: {Rows(rows)}";

    /// <summary>All groups, and the number of rows that are in none or in several of them.</summary>
    internal static string Of(IReadOnlyList<string> all, long inNone, IEnumerable<(string Group, string Reference, long Shared)> overlaps)
    {
        const int listed = 10;
        IEnumerable<string> groups = all.Take(listed);
        if (all.Count > listed)
            groups = groups.Append(string.Create(CultureInfo.InvariantCulture, $"{all.Count - listed} more groups"));
        if (inNone > 0)
            groups = groups.Append($"in no group: {Rows(inNone)}");
        return string.Join("; ",
            groups.Concat(overlaps.Select(pair => $"in both {pair.Group} and {pair.Reference}: {Rows(pair.Shared)}")));
    }

    /// <summary>A group against its reference.</summary>
    internal static string Of(object group, object reference, long shared) =>
        $"{group} against {reference}{(shared > 0 ? $", {Rows(shared)} in both" : "")}";

    /// <summary>The notes of a table of groups: how many rows are in none or in several of them.</summary>
    internal static void AddNotes<T>(TableViewBuilder<T> view, long rows, long inNone,
        IEnumerable<(string Group, string Reference, long Shared)> overlaps)
    {
        if (inNone > 0)
            view.Note(string.Create(CultureInfo.InvariantCulture, $"{inNone} of {Rows(rows)} {(inNone == 1 ? "is" : "are")} in no group."));
        foreach ((string group, string reference, long shared) in overlaps)
            view.Note($"{Rows(shared)} {(shared == 1 ? "is" : "are")} in both {group} and {reference}.");
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

    /// <summary>Why two groups cannot be tested against each other.</summary>
    internal static (UnknownReason, string)? WhyNotIndependent(string group, string reference, long shared) =>
        shared == 0
            ? null
            : (UnknownReason.GroupsOverlap,
                $"{group} and {reference} share {Rows(shared)}, but independent groups are needed");

    /// <summary>The error for a key that no group has.</summary>
    internal static KeyNotFoundException NotFound<TKey>(TKey key, IReadOnlyList<string> names) =>
        new($"No group is named '{KeyText.Of(key)}'. The groups are: {KeyText.First(names, names.Count)}.");

    private static string Rows(long rows) => string.Create(CultureInfo.InvariantCulture, $"{rows} {(rows == 1 ? "row" : "rows")}");
}
