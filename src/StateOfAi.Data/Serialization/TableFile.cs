namespace StateOfAi.Data;

/// <summary>What is known of a table before its file is read.</summary>
internal sealed class TableFile(
    string name, string path, string prefix, string? dataset = null, PartialDate? vintage = null, EditionFile? edition = null,
    string description = "")
{
    // Fields: every process would compile a getter for each as it starts.

    /// <summary>Its name.</summary>
    internal readonly string Name = name;

    /// <summary>The name of its file below the data folder.</summary>
    internal readonly string Path = path;

    /// <summary>What the ids of its rows begin with; empty for those of sources, which begin with their publisher.</summary>
    internal readonly string Prefix = prefix;

    /// <summary>The name of the dataset that the table is, or is one vintage of; <see langword="null"/> for every other table.</summary>
    internal readonly string? Dataset = dataset;

    /// <summary>The vintage by the name of the file; <see langword="null"/> where only the file says it.</summary>
    internal readonly PartialDate? Vintage = vintage;

    /// <summary>The edition of the table, which says what the file does not; <see langword="null"/> for every other table.</summary>
    internal readonly EditionFile? Edition = edition;

    /// <summary>What a table of a report holds; empty where the file says it.</summary>
    internal readonly string Description = description;
}
