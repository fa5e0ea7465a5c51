namespace StateOfAi.Data;

/// <summary>The declaration of a column, before its cells are examined.</summary>
/// <param name="name">The name.</param>
/// <param name="format">The format for readers; <see langword="null"/> for the default format of each type.</param>
/// <param name="isChosen">
/// Whether it was selected explicitly, so that readers see it if it has a value. Other columns are hidden if they add no information.
/// </param>
/// <param name="mark">The mark of the column's period, such as "projected"; <see langword="null"/> for any other column.</param>
/// <param name="key">The name in JSON; <see langword="null"/> for the name in camel case.</param>
/// <param name="across">The period that the column is of, in a wide table with periods across.</param>
internal readonly struct ViewColumn(
    string name, string? format, bool isChosen, string? mark = null, string? key = null, PeriodAcross? across = null)
{
    /// <summary>The names that JSON and CSV give to sources and doubts.</summary>
    internal static readonly string[] Reserved = ["sourceNumbers", "sources", "doubtNumbers", "doubts"];

    internal string Name { get; } = name;

    internal string? Format { get; } = format;

    internal string? Mark { get; } = mark;

    internal string? Key { get; } = key;

    internal PeriodAcross? Across { get; } = across;

    internal bool IsChosen { get; } = isChosen;

    /// <summary>The column without notes on its period.</summary>
    internal ViewColumn WithoutNotes() => new(Name, Format, IsChosen, Mark, Key, Across is null ? null : new(Across.Period, []));

    /// <summary>Checks the name of a new column.</summary>
    /// <exception cref="ArgumentException">The name is empty, is used by another column, or is reserved for sources or doubts.</exception>
    internal static void CheckName(string name, IEnumerable<string> others)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string key = Words.ToCamelCase(name);
        if (others.FirstOrDefault(other => Words.ToCamelCase(other).Equals(key, StringComparison.OrdinalIgnoreCase)) is { } taken)
            throw new ArgumentException(
                taken == name ? $"There is already a column '{name}'." : $"The column '{name}' has the same name in JSON as '{taken}'.",
                nameof(name));
        if (Reserved.Contains(key, StringComparer.OrdinalIgnoreCase))
            throw new ArgumentException($"'{name}' is reserved for sources or doubts in CSV or JSON; choose another name.", nameof(name));
    }

    /// <summary>The column, with what its cells have in common.</summary>
    /// <param name="values">The values.</param>
    /// <param name="areFields">Whether they are the fields of a single object.</param>
    internal TableColumn Of(IEnumerable<object?> values, bool areFields) => CellValue.ColumnOf(this, values, areFields);
}
