namespace StateOfAi.Data;

/// <summary>What is known about a table before its file is read.</summary>
internal sealed class TableFile(
    string name, string path, string prefix, string? dataset = null, PartialDate? vintage = null, EditionFile? edition = null,
    string description = "", bool isOwn = false, bool isPartial = false)
{
    // Fields, because every process would have to compile a getter for each at startup.

    /// <summary>Its name.</summary>
    internal readonly string Name = name;

    /// <summary>The name of its file relative to the data folder.</summary>
    internal readonly string Path = path;

    /// <summary>The prefix of its rows' ids; empty for sources, whose ids begin with their publisher.</summary>
    internal readonly string Prefix = prefix;

    /// <summary>The name of the dataset that the table is, or is one vintage of; <see langword="null"/> for every other table.</summary>
    internal readonly string? Dataset = dataset;

    /// <summary>The vintage in the file name; <see langword="null"/> if only the file itself states it.</summary>
    internal readonly PartialDate? Vintage = vintage;

    /// <summary>The edition of the table, which supplies what the file omits; <see langword="null"/> for every other table.</summary>
    internal readonly EditionFile? Edition = edition;

    /// <summary>Whether it is a dataset of the user, which may omit more.</summary>
    internal readonly bool IsOwn = isOwn;

    /// <summary>Whether it is a vintage with a few of the rows only, which its dataset does not show.</summary>
    internal readonly bool IsPartial = isPartial;

    /// <summary>A description of a report's table; empty if the file has one.</summary>
    internal readonly string Description = description;
}
