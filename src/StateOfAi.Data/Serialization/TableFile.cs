namespace StateOfAi.Data;

/// <summary>What is known of a table before its file is read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">The name of its file below the data folder.</param>
/// <param name="Prefix">What the ids of its rows begin with; empty for those of sources, which begin with their publisher.</param>
internal sealed record TableFile(string Name, string Path, string Prefix)
{
    /// <summary>The name of the dataset that the table is, or is one vintage of; <see langword="null"/> for every other table.</summary>
    internal string? Dataset { get; init; }

    /// <summary>The vintage by the name of the file; <see langword="null"/> where only the file says it.</summary>
    internal PartialDate? Vintage { get; init; }

    /// <summary>The edition of the table, which says what the file does not; <see langword="null"/> for every other table.</summary>
    internal EditionFile? Edition { get; init; }

    /// <summary>What a table of a report holds; empty where the file says it.</summary>
    internal string Description { get; init; } = "";
}
