using System.Buffers;

namespace StateOfAi.Data;

/// <summary>The rules that reading a file checks, for rows and descriptions that were created in code.</summary>
internal static class OwnRowRules
{
    private static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly FigureKind Any = FigureKind.Any("a row of the user may measure anything");

    /// <summary>Checks the description of a dataset.</summary>
    internal static void CheckHeader(string name, TableHeader header, Action<string, string, string> note)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(NameLetters))
            note("name", RuleId.IdForm, $"the name '{name}' must consist of lowercase letters, digits and hyphens");
        if (SpdxLicenses.Problem(header.License) is { } unlicensed)
            note("license", RuleId.KnownLicense, unlicensed);
        foreach ((string field, string? text) in (IEnumerable<(string, string?)>)[
            ("title", header.Dataset!.Title), ("description", header.Description), ("coverage", header.Dataset.Coverage),
            ("credit", header.Credit), ("trustNote", header.Dataset.TrustNote)])
        {
            if (field is "trustNote" && text is { Length: 0 })
                continue;
            if (string.IsNullOrWhiteSpace(text))
                note(field, RuleId.NotEmpty, "a text must not be empty");
            else if (CleanText.Problem(text) is { } problem)
                note(field, RuleId.CleanText, problem);
        }
    }

    /// <summary>Checks a dataset as a whole: it has rows, and says how far they go.</summary>
    internal static void CheckDataset(TableSlot slot, Action<string, string, string> note)
    {
        if (!slot.IsOwn)
            return;
        IReadOnlyList<Row> rows = slot.Table.Rows;
        if (rows.Count == 0)
            note(TableReader.Rows, RuleId.NotEmpty, "the dataset has no rows");
        if (slot.Header.Dataset!.Through is not { } through)
            return;
        (Row? last, TimePeriod? period) = rows.Where(row => !row.IsMarkedForetold).Select(row => (row, Period: RowPeriod.OrNull(row)))
            .Where(row => row.Period is not null).OrderBy(row => row.Period!.End).LastOrDefault();
        if (period is not null && period.End > through.End)
            note("through", RuleId.DatesInOrder,
                $"the numbers go through {through}, but '{last!.Id}' has the period {period.Code}; state the end of the last period");
    }

    /// <summary>The rows and facts that a row names and the catalog does not have.</summary>
    internal static IEnumerable<Breach> CheckParts(Row row, TableSet tables) => row is Conflict conflict
        ? conflict.PartIds.Where(id => tables.FindRow(id) is null)
            .Select(id => new Breach("", RuleId.ExistingReference, $"the row '{id}' does not exist in the catalog"))
        : row is Source ? [] : CheckReferences(row, tables);

    /// <summary>The rows that a row refers to and the catalog does not have.</summary>
    private static IEnumerable<Breach> CheckReferences(Row row, TableSet tables)
    {
        foreach ((string field, Row named) in FieldRows.Of(row))
        {
            Row? found = tables.FindRow(named.Id);
            if (found != named)
                yield return new(field, RuleId.ExistingReference, found is null
                    ? $"the {named.GetType().Name} '{named.Id}' that the row '{row.Id}' refers to does not exist in the catalog"
                    : $"the row '{row.Id}' refers to a {named.GetType().Name} '{named.Id}' that "
                        + $"is not the catalog's {found.GetType().Name}");
        }
    }

    /// <summary>The rules that a row breaks.</summary>
    internal static IEnumerable<Breach> Check(Row row, string prefix)
    {
        if (!TableReader.IsId(row.Id, prefix))
            yield return new("id", RuleId.IdForm,
                $"the id '{row.Id}' must be '{prefix}' followed by lowercase letters, digits, dots and hyphens");
        if (string.IsNullOrWhiteSpace(row.Label))
            yield return new("label", RuleId.NotEmpty, "a text must not be empty");
        else if (CleanText.Problem(row.Label) is { } unclean)
            yield return new("label", RuleId.CleanText, unclean);
        for (int i = 0; i < row.FieldTable.Length; i++)
        {
            string field = row.FieldTable[i].Name;
            Breach? breach = row.ValueOf(i) switch
            {
                null when row is CustomRow custom && custom.IsNeeded(i) => new(field, RuleId.Required,
                    $"'{field}' is required but null; set it, or declare the property with a question mark if it may be missing"),
                string { Length: > 0 } text when CleanText.Problem(text) is { } problem => new(field, RuleId.CleanText, problem),
                Figure figure when FigureProblem.Of(field, figure, Any) is { } problem =>
                    new($"{field}.{problem.Part}", problem.Rule, problem.Message),
                TimePeriod period when NumberLimits.YearProblem(period.Start.Year, period.End.Year) is { } problem =>
                    new(field, RuleId.YearWithinReason, problem),
                PartialDate date when NumberLimits.YearProblem(date.Year, date.Year) is { } problem =>
                    new(field, RuleId.YearWithinReason, problem),
                _ => null,
            };
            if (breach is not null)
                yield return breach;
        }
    }
}
