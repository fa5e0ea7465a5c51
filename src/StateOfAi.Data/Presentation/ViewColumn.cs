namespace StateOfAi.Data;

/// <summary>The declaration of a column, before its cells are examined.</summary>
/// <param name="Name">The name.</param>
/// <param name="Format">The format for readers; <see langword="null"/> for the default format of each type.</param>
/// <param name="IsChosen">
/// Whether it was selected explicitly, so that readers see it if it has a value. Other columns are hidden if they add no information.
/// </param>
/// <param name="Mark">The mark of the column's period, such as "projected"; <see langword="null"/> for any other column.</param>
/// <param name="Key">The name in JSON; <see langword="null"/> for the name in camel case.</param>
/// <param name="Measure">
/// In a wide table, the name of the column whose values went across; <see langword="null"/> for any other column.
/// </param>
/// <param name="Across">The period of the column, in a wide table with periods across.</param>
internal readonly record struct ViewColumn(
    string Name, string? Format, bool IsChosen, string? Mark = null, string? Key = null, string? Measure = null,
    PeriodAcross? Across = null)
{
    /// <summary>The names that JSON and CSV give to sources and doubts.</summary>
    internal static readonly string[] Reserved = ["sourceNumbers", "sources", "doubtNumbers", "doubts"];

    /// <summary>The column without notes on its period.</summary>
    internal ViewColumn WithoutNotes() => Across is null ? this : this with { Across = new(Across.Period, []) };

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
    /// <param name="measured">The values of all columns of the same measure, which share a scale; those of the column if null.</param>
    internal TableColumn Of(object?[] values, bool areFields, object?[]? measured = null) =>
        CellValue.ColumnOf(this, values, areFields, measured ?? values);
}
