namespace StateOfAi.Data;

/// <summary>A column of a view before it is known what its cells have in common.</summary>
/// <param name="name">What the cells are.</param>
/// <param name="format">The format for readers; <see langword="null"/> for the format of each type.</param>
/// <param name="isChosen">
/// Whether somebody asked for it, so that readers see it wherever it has a value; of other columns, those that tell nothing new are left
/// out.
/// </param>
/// <param name="mark">What the period that the column is of is, such as "projected"; <see langword="null"/> for any other column.</param>
internal readonly struct ViewColumn(string name, string? format, bool isChosen, string? mark = null)
{
    internal string Name { get; } = name;

    internal string? Format { get; } = format;

    internal string? Mark { get; } = mark;

    internal bool IsChosen { get; } = isChosen;

    /// <summary>Checks the name of a further column.</summary>
    /// <exception cref="ArgumentException">The name is empty, another column has it, or sources or doubts are written under it.</exception>
    internal static void CheckName(string name, IEnumerable<string> others)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string key = Words.ToCamelCase(name);
        if (others.FirstOrDefault(other => Words.ToCamelCase(other).Equals(key, StringComparison.OrdinalIgnoreCase)) is { } taken)
            throw new ArgumentException(
                taken == name ? $"There is a column '{name}' already." : $"The column '{name}' has the same name in JSON as '{taken}'.",
                nameof(name));
        if (key.ToLowerInvariant() is "sourcenumbers" or "sources" or "doubtnumbers" or "doubts")
            throw new ArgumentException($"CSV or JSON writes sources or doubts under '{name}'; choose another name.", nameof(name));
    }

    /// <summary>The column with what its cells have in common.</summary>
    /// <param name="values">The values.</param>
    /// <param name="areFields">Whether they are the parts of one thing.</param>
    internal TableColumn Of(IEnumerable<object?> values, bool areFields) => CellValue.ColumnOf(this, values, areFields);
}
