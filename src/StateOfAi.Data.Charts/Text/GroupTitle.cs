using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Charts;

/// <summary>The title of groups, from the names of their columns.</summary>
internal static class GroupTitle
{
    /// <summary>Such as "Median of power by maker", or "Groups by maker" if there are several results.</summary>
    /// <param name="groups">The groups; at least one.</param>
    internal static string Of<TKey, TValue>(Groups<TKey, TValue> groups)
    {
        TableView view = ((ITabular)groups).ToView().Take(1);
        if (view.Title is { } own)
            return own;
        string[] names = [.. view.Columns.Select(column => column.Name)];
        int keys = groups.First().Key is ITuple parts ? parts.Length : 1;
        return $"{(names.Length == keys + 1 ? names[^1] : "Groups")} by {string.Join(" and ", names.Take(keys).Select(WithinTitle))}";
    }

    /// <summary>Without a capital at its beginning, unless it is an abbreviation.</summary>
    private static string WithinTitle(string name) =>
        name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
