namespace StateOfAi.Data;

/// <summary>
/// The figures, periods and dates of rows under their names in data files, and details under their own names: everything that a formula can
/// refer to.
/// </summary>
internal static class RowFields
{
    private static readonly object None = new();

    /// <summary>Resolves a path through a row.</summary>
    internal static FormulaField Of(Row row, IReadOnlyList<FormulaStep> path)
    {
        object part = row;
        string way = row.Id;
        foreach (FormulaStep step in path.Count > 0 ? path : MainField(row) is { } main ? [new(main, null)] : [])
        {
            object? value = Value(part, step.Name);
            if (value == None && part is Row { Details: var details } && details.FirstOrDefault(one => one.Name == step.Name) is { } detail)
                value = detail.Value;
            if (value == None)
                return FormulaField.Missing($"'{way}' has no figure, period or date '{step.Name}'");
            (way, bool isList) = (way + step, value is IReadOnlyList<object>);
            if (isList != step.Index is not null)
                return FormulaField.Missing(
                    isList ? $"'{way}' is a list; pick an element by its index, as in {step.Name}[0]" : $"'{way}' is not a list");
            if (value is IReadOnlyList<object> list)
                value = step.Index < list.Count ? list[step.Index.Value] : null;
            if (value is null)
                return FormulaField.Missing($"'{way}' does not exist");
            part = value;
        }

        return part switch
        {
            Figure figure => new(figure, null, null),
            TimePeriod period => new(null, period, null),
            PartialDate date => new(null, TimePeriod.AsOf(date), null),
            _ => FormulaField.Missing($"'{way}' is not a figure, period or date; name one of its fields"),
        };
    }

    /// <summary>The field that is meant if only the row is named.</summary>
    private static string? MainField(Row row) =>
        Array.FindIndex(row.FieldTable, field => field.Use.HasFlag(FieldUse.Main)) is var main and >= 0 ? row.FieldTable[main].Name : null;

    private static object? Value(object part, string name) =>
        part is IFields holder
            && Array.FindIndex(holder.FieldTable, field => field.Name == name && field.Use.HasFlag(FieldUse.Formulas)) is var place and >= 0
            ? holder.ValueOf(place)
            : None;
}
