namespace StateOfAi.Data;

/// <summary>One column of a CSV file in a data package.</summary>
/// <param name="name">Its name.</param>
/// <param name="type">Its type in a Table Schema, such as <c>number</c>.</param>
/// <param name="title">Its name for readers.</param>
/// <param name="text">The text of a row in it; empty for a missing value.</param>
internal sealed class PackageColumn(string name, string type, string title, Func<Row, string> text)
{
    internal string Name { get; } = name;

    internal string Type { get; } = type;

    internal string Title { get; } = title;

    internal Func<Row, string> Text { get; } = text;

    /// <summary>The unit of all its numbers; <see langword="null"/> if they have several, or none.</summary>
    internal string? Unit { get; init; }

    /// <summary>A description beyond the title; <see langword="null"/> if there is nothing to add.</summary>
    internal string? Description { get; init; }

    /// <summary>The texts that it may have; <see langword="null"/> for any.</summary>
    internal IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>
    /// The resource that has the rows whose ids it holds; <see langword="null"/> if it holds none, or of several resources.
    /// </summary>
    internal string? Refers { get; init; }
}
