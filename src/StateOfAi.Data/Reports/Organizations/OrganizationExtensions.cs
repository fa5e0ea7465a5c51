namespace StateOfAi.Data;

/// <summary>Organizations by their names, as data of your own have them.</summary>
public static class OrganizationExtensions
{
    /// <summary>
    /// The organization of a name: the one it goes by, an alias, or one it used to have, whatever the capitals and accents:
    /// <c>Named("Inflection")</c> is Inflection AI.
    /// </summary>
    /// <param name="organizations">The table, as <see cref="IStateOfAiCatalog.Organizations"/>.</param>
    /// <param name="name">The name.</param>
    /// <returns>The organization.</returns>
    /// <exception cref="RowNotFoundException">No organization has that name, or several have; the exception lists names that are spelled
    /// nearly so, or the ids of the several.</exception>
    public static Organization Named(this Table<Organization> organizations, string name)
    {
        ArgumentNullException.ThrowIfNull(organizations);
        ArgumentNullException.ThrowIfNull(name);
        Organization[] found = Find(organizations, name);
        return found switch
        {
            [Organization one] => one,
            [] => throw new RowNotFoundException(organizations.Name, name, NearIds.Of(name, organizations.SelectMany(NamesOf).Distinct())),
            _ => throw new RowNotFoundException(organizations.Name, name, [.. found.Select(one => one.Id)]),
        };
    }

    /// <summary>
    /// The organization of a name, as <see cref="Named"/>, or <see langword="null"/> where none or several have it.
    /// </summary>
    /// <param name="organizations">The table, as <see cref="IStateOfAiCatalog.Organizations"/>.</param>
    /// <param name="name">The name.</param>
    /// <returns>The organization, or <see langword="null"/>.</returns>
    public static Organization? NamedOrNull(this Table<Organization> organizations, string name)
    {
        ArgumentNullException.ThrowIfNull(organizations);
        ArgumentNullException.ThrowIfNull(name);
        return Find(organizations, name) is [Organization one] ? one : null;
    }

    /// <summary>Those that go by the name, or else those that have it otherwise.</summary>
    private static Organization[] Find(Table<Organization> organizations, string name)
    {
        string plain = LatinLetters.WithoutAccents(name.Trim());
        Organization[] byName = [.. organizations.Where(one => IsSame(one.Name, plain))];
        return byName.Length > 0 ? byName : [.. organizations.Where(one => NamesOf(one).Any(other => IsSame(other, plain)))];
    }

    private static IEnumerable<string> NamesOf(Organization one) =>
        [one.Name, .. one.Aliases, .. one.Names.Select(dated => dated.Name)];

    private static bool IsSame(string name, string plain) =>
        string.Equals(LatinLetters.WithoutAccents(name), plain, StringComparison.OrdinalIgnoreCase);
}
