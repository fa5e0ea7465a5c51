namespace StateOfAi.Data;

/// <summary>Finds the rows that other rows refer to by id. The catalog is the implementation.</summary>
internal interface IRowResolver
{
    /// <summary>
    /// The row with an id in the table of <typeparamref name="T"/> (any table for <see cref="Row"/>), which is read if necessary;
    /// <see langword="null"/> if there is none.
    /// </summary>
    T? Find<T>(string id)
        where T : Row;

    /// <summary>The rows that record a fact.</summary>
    IReadOnlyList<Row> HomesOf(string factId);

    /// <summary>The facts in a section, or on a slide, by its id.</summary>
    IReadOnlyList<Fact> FactsAt(string placeId);

    /// <summary>The errata that concern a fact.</summary>
    IReadOnlyList<Erratum> ErrataOf(string factId);

    /// <summary>The conflicts that involve a fact or a row of a dataset.</summary>
    IReadOnlyList<Conflict> ConflictsOf(string id);
}
