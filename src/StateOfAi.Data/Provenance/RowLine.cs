namespace StateOfAi.Data;

/// <summary>What follows a row's label if the row has no main figure: its first figures.</summary>
internal static class RowLine
{
    // More would be a table.
    private const int Most = 2;

    /// <summary>The figures as text; <see langword="null"/> if the row has none.</summary>
    internal static string? FiguresOf(Row row)
    {
        string[] texts = [.. Texts(row).Concat(row.Details.Where(detail => detail.Figure is not null).Select(Text)).Take(Most)];
        return texts.Length == 0 ? null : string.Join("; ", texts);
    }

    private static IEnumerable<string> Texts(IFields part)
    {
        DataField[] fields = part.FieldTable;
        for (int i = 0; i < fields.Length; i++)
        {
            switch (part.ValueOf(i))
            {
                case Figure figure:
                    yield return Named(fields[i].Heading, figure, figure.Unit);
                    break;
                case IEnumerable<IFields> parts and not IEnumerable<Row>:
                    foreach (IFields inner in parts.Where(inner => Texts(inner).Any()))
                        yield return inner.ToString()!;
                    break;
            }
        }
    }

    private static string Text(Detail detail) => Named(detail.Title, detail.Shown!, detail.Figure!.Unit);

    /// <summary>Counts and ranks are named; money, percentages, multiples and durations speak for themselves.</summary>
    private static string Named(string heading, object figure, Unit unit) =>
        unit.Kind is UnitKind.Count or UnitKind.Rank || unit.Symbol is not null
            ? $"{figure}"
            : $"{char.ToLowerInvariant(heading[0])}{heading[1..]} {figure}";
}
