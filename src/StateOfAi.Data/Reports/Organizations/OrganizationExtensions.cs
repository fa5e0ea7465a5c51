namespace StateOfAi.Data;

/// <summary>Finds organizations by the names in your own data.</summary>
public static class OrganizationExtensions
{
    /// <summary>
    /// Finds the organization with a name: its common name, an alias or a former name, ignoring case and accents.
    /// </summary>
    /// <param name="organizations">The table, such as <see cref="IStateOfAiCatalog.Organizations"/>.</param>
    /// <param name="name">The name.</param>
    /// <returns>The organization.</returns>
    /// <exception cref="RowNotFoundException">No organization has that name, or several have; the exception suggests similar names, or
    /// lists the ids of the several.</exception>
    /// <example><code>
    /// Organization inflection = StateOfAiCatalog.Embedded.Organizations.Named("Inflection");
    /// Console.WriteLine(inflection.Name);  // Inflection AI
    /// </code></example>
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
    /// Finds the organization with a name, like <see cref="Named"/>, without throwing.
    /// </summary>
    /// <param name="organizations">The table, such as <see cref="IStateOfAiCatalog.Organizations"/>.</param>
    /// <param name="name">The name.</param>
    /// <returns>The organization, or <see langword="null"/> if none or several have that name.</returns>
    public static Organization? NamedOrNull(this Table<Organization> organizations, string name)
    {
        ArgumentNullException.ThrowIfNull(organizations);
        ArgumentNullException.ThrowIfNull(name);
        return Find(organizations, name) is [Organization one] ? one : null;
    }

    /// <summary>Those with that common name or, if there are none, those with that alias or former name.</summary>
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
