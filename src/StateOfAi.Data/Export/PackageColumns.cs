using System.Collections;
using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The columns of a table in a data package: each part of a figure or period has its own, and nothing is lost.</summary>
internal static class PackageColumns
{
    /// <param name="rows">The rows, of one type.</param>
    /// <param name="resourceOf">The resource that has a row; <see langword="null"/> for a row that is in none.</param>
    internal static IReadOnlyList<PackageColumn> Of(IReadOnlyList<Row> rows, Func<Row, string?> resourceOf)
    {
        List<PackageColumn> columns =
        [
            new("id", "string", "Id", row => row.Id),
            new("label", "string", "Label", row => row.Label),
        ];
        DataField[] fields = rows[0].FieldTable;
        for (int i = 0; i < fields.Length; i++)
        {
            int place = i;
            columns.AddRange(OfField(fields[i], rows, row => row.ValueOf(place), resourceOf));
        }

        if (rows[0].Counting is var (property, _))
            columns.Add(new(PackageJson.CamelCase(property), "boolean", Words.OfName(property),
                row => PackageJson.Text(row.Counting!.Value.Value))
            { Description = "Computed from other columns; decides whether the row may be counted with others." });
        if (rows.Any(row => row.Details.Count > 0))
            columns.Add(new("details", "array", "Details", row => PackageJson.Array(row.Details))
            { Description = "Named values that only this row has." });
        columns.Add(new("note", "string", "Note", row => row.Note ?? ""));
        if (rows.Any(row => row.ReportRow is not null))
            columns.Add(new("reportRow", "string", "Report row", row => row.ReportRow?.Id ?? "")
            { Description = "The row of a report about the same thing." });
        if (rows.Any(row => row.Provenance.Facts.Count > 0))
            columns.Add(new("facts", "array", "Facts", row => PackageJson.Array(row.Provenance.Facts)));
        columns.Add(new("sources", "array", "Sources", row => row is Source ? "" : PackageJson.Array(row.Provenance.Sources))
        { Description = "The ids of the sources, those nearest to the origin first." });
        columns.Add(new("doubts", "array", "Doubts", row => PackageJson.Array(row.Doubts.Select(doubt => doubt.Text)))
        { Description = "What is known to be wrong or uncertain about the row." });
        return WithUniqueNames(columns.Where(column => column.Name is "id" or "label" || rows.Any(row => column.Text(row).Length > 0)));
    }

    private static IEnumerable<PackageColumn> OfField(
        DataField field, IReadOnlyList<Row> rows, Func<Row, object?> valueOf, Func<Row, string?> resourceOf)
    {
        object?[] values = [.. rows.Select(valueOf).Where(value => value is not null)];
        return values.FirstOrDefault() switch
        {
            null => [],
            Figure => OfFigures(field, [.. values.Cast<Figure>()], row => valueOf(row) as Figure),
            TimePeriod => OfPeriods(field, row => valueOf(row) as TimePeriod, values.Cast<TimePeriod>()),
            bool => [Plain("boolean")],
            int => [Plain("integer")],
            Enum member =>
            [
                new(field.Name, "string", field.Heading, row => PackageJson.Text(valueOf(row)))
                {
                    Allowed = [.. Enum.GetNames(member.GetType()).Select(PackageJson.CamelCase)],
                },
            ],
            Row =>
            [
                new(field.Name, "string", field.Heading, row => PackageJson.Text(valueOf(row)))
                {
                    Refers = Single(values.Cast<Row>().Select(resourceOf)),
                    Description = "The id of a row.",
                },
            ],
            string => [Plain("string")],
            IEnumerable =>
                [new(field.Name, "array", field.Heading, row => valueOf(row) is IEnumerable list ? PackageJson.Array(list) : "")],
            PartialDate => [new(field.Name, "string", field.Heading, row => PackageJson.Text(valueOf(row)))
                { Description = "A year, a month or a day, as precise as known." }],
            _ => [Plain("string")],
        };

        PackageColumn Plain(string type) => new(field.Name, type, field.Heading, row => PackageJson.Text(valueOf(row)));
    }

    private static IEnumerable<PackageColumn> OfFigures(DataField field, Figure[] values, Func<Row, Figure?> of)
    {
        string? unit = Single(values.Select(value => value.Unit.Code));
        string? what = Array.TrueForAll(values, value => value.IsExact)
            ? null : $"As printed; {field.Name}Qualifier says whether it is a bound.";
        yield return Number("", "", figure => figure.PrintedNumber, what);
        if (Array.Exists(values, value => value.Qualifier is not Qualifier.Exact))
        {
            yield return Number("Low", ", lower bound", figure => figure.Lower, null);
            yield return Number("High", ", upper bound", figure => figure.Upper, null);
            yield return new(field.Name + "Qualifier", "string", field.Heading + ", qualifier",
                row => of(row) is { } figure ? PackageJson.CamelCase(figure.Qualifier.ToString()) : "")
            {
                Allowed = [.. Enum.GetNames<Qualifier>().Select(PackageJson.CamelCase)],
            };
        }

        if (unit is null)
            yield return new(field.Name + "Unit", "string", field.Heading + ", unit", row => of(row)?.Unit.Code ?? "");
        if (Array.Exists(values, value => value.Printed is not null))
            yield return new(field.Name + "Printed", "string", field.Heading + ", as printed", row => of(row)?.Printed ?? "");

        PackageColumn Number(string suffix, string title, Func<Figure, decimal?> part, string? description) =>
            new(field.Name + suffix, "number", field.Heading + title,
                row => of(row) is { } figure && part(figure) is { } number ? number.ToString(CultureInfo.InvariantCulture) : "")
            {
                Unit = unit,
                Description = description,
            };
    }

    private static IEnumerable<PackageColumn> OfPeriods(DataField field, Func<Row, TimePeriod?> of, IEnumerable<TimePeriod> values)
    {
        yield return new(field.Name, "string", field.Heading, row => of(row)?.Code ?? "");
        yield return new(field.Name + "Start", "date", field.Heading + ", first day", row => PackageJson.Text(of(row)?.Start));
        yield return new(field.Name + "End", "date", field.Heading + ", last day", row => PackageJson.Text(of(row)?.End));
        if (values.Any(value => value.PrintedLabel is not null))
            yield return new(field.Name + "Printed", "string", field.Heading + ", as printed", row => of(row)?.PrintedLabel ?? "");
    }

    private static string? Single(IEnumerable<string?> values) => values.Distinct().Take(2).ToArray() is [{ } only] ? only : null;

    private static PackageColumn[] WithUniqueNames(IEnumerable<PackageColumn> columns)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. columns.Select(column => new PackageColumn(UniqueName.Of(column.Name, names, "_"), column.Type, column.Title, column.Text)
            {
                Unit = column.Unit,
                Description = column.Description,
                Allowed = column.Allowed,
                Refers = column.Refers,
            }),
        ];
    }
}
