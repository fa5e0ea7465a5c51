namespace StateOfAi.Data;

/// <summary>Finds the rows that other rows name by id. The catalog is the one that does.</summary>
internal interface IRowResolver
{
    /// <summary>
    /// The row of an id in the table of <typeparamref name="T"/> (of any table for <see cref="Row"/>), which is read if it has not been;
    /// <see langword="null"/> when there is none.
    /// </summary>
    T? Find<T>(string id)
        where T : Row;

    /// <summary>The rows that a fact lives in.</summary>
    IReadOnlyList<Row> HomesOf(string factId);

    /// <summary>The facts that stand in a section, or under a slide, by its id.</summary>
    IReadOnlyList<Fact> FactsAt(string placeId);

    /// <summary>The errata that concern a fact.</summary>
    IReadOnlyList<Erratum> ErrataOf(string factId);

    /// <summary>The conflicts that a fact, or a row of a dataset, is part of.</summary>
    IReadOnlyList<Conflict> ConflictsOf(string id);
}
