namespace StateOfAi.Data;

/// <summary>Finds organizations by the names in your own data.</summary>
public static class OrganizationExtensions
{
    /// <summary>
    /// Finds the organization with a name: its common name, an alias or a former name. Case, accents, spaces, punctuation and
    /// legal forms do not matter: <c>Open AI, Inc.</c> finds OpenAI.
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
            [] => throw new RowNotFoundException(organizations.Name, name, NamesNear(organizations, name)),
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

    /// <summary>
    /// Those with that common name or, if there are none, those with that alias or former name or, if there are none either, those with a
    /// name that differs only in punctuation, spaces and legal form.
    /// </summary>
    private static Organization[] Find(Table<Organization> organizations, string name)
    {
        string plain = LatinLetters.WithoutAccents(name.Trim());
        Organization[] found = [.. organizations.Where(one => IsSame(one.Name, plain))];
        if (found.Length == 0)
            found = [.. organizations.Where(one => NamesOf(one).Any(other => IsSame(other, plain)))];
        plain = NameForm.Of(name);
        return found.Length > 0 || plain.Length == 0
            ? found
            : [.. organizations.Where(one => NamesOf(one).Any(other => NameForm.Of(other) == plain))];
    }

    /// <summary>The common names of the organizations with similar names.</summary>
    private static IReadOnlyList<string> NamesNear(Table<Organization> organizations, string name)
    {
        IReadOnlyList<string> near = NearIds.Of(name.Trim(), organizations.SelectMany(NamesOf).Distinct());
        return [.. near.Select(one => Find(organizations, one)[0].Name).Distinct()];
    }

    private static IEnumerable<string> NamesOf(Organization one) =>
        [one.Name, .. one.Aliases, .. one.Names.Select(dated => dated.Name)];

    private static bool IsSame(string name, string plain) =>
        string.Equals(LatinLetters.WithoutAccents(name), plain, StringComparison.OrdinalIgnoreCase);
}
