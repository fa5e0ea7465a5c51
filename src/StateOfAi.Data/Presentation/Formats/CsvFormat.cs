using System.Globalization;
using System.Text;

namespace StateOfAi.Data;

/// <summary>Writes tables as CSV (RFC 4180), with each part of a figure in its own column.</summary>
internal static class CsvFormat
{
    // Characters that begin a formula in a spreadsheet, in its Japanese version also full-width, or are skipped before it.
    private const string BeginsFormula = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    internal static string Write(TableView view, bool guardFormulas, bool withFootnotes)
    {
        (string Heading,
            Func<TableRow, string> Field)[] fields = [.. view.Columns.SelectMany((column, place) => FieldsOf(view, column, place))];
        if (withFootnotes && view.Sources.Count > 0)
            fields = [.. fields, (RowWindow.SourcesHeading, row => Footnotes(view.Sources, row.SourceNumbers))];
        if (withFootnotes && view.Doubts.Count > 0)
            fields = [.. fields, (RowWindow.DoubtsHeading, row => Footnotes(view.Doubts, row.DoubtNumbers))];
        var csv = new StringBuilder();
        // "Price" with bounds has a column "Price low", which may be the name of another column too.
        var headings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Line(fields.Select(field => UniqueName.Of(field.Heading, headings, " ")));
        foreach (TableRow row in view.Rows)
            Line(fields.Select(field => field.Field(row)));
        return csv.ToString();

        // Many readers skip blank lines, so a single empty cell is quoted.
        void Line(IEnumerable<string> values) => csv.AppendJoin(',', values.Select(value =>
            fields.Length == 1 && value.Length == 0 ? "\"\"" : Quoted(guardFormulas ? Guarded(value) : value))).Append('\n');
    }

    // Citations and doubts contain periods and semicolons, so a bar separates them.
    private static string Footnotes(IReadOnlyList<string> lines, IReadOnlyList<int> numbers) =>
        string.Join(" | ", numbers.Select(number => lines[number - 1]));

    private static IEnumerable<(string Heading, Func<TableRow, string> Field)> FieldsOf(TableView view, TableColumn column, int place)
    {
        yield return (column.Heading, row => Text(row[place].Value));
        CellNumber[] numbers = [.. view.Rows.Select(row => CellNumber.Of(row[place].Value)).OfType<CellNumber>()];
        TimePeriod[] periods = [.. view.Rows.Select(row => row[place].Value).OfType<TimePeriod>()];
        if (Array.Exists(numbers, number => number is { IsExact: false, Reason: null }))
        {
            yield return (column.Name + " low", Of(number => number.Low));
            yield return (column.Name + " high", Of(number => number.High));
        }

        if (Array.Exists(numbers, number => number.Qualifier is not (null or Qualifier.Exact)))
            yield return (column.Name + " qualifier", Of(number => number.Qualifier));
        if (column.SharedUnit is null && Array.Exists(numbers, number => number.Unit is not null))
            yield return (column.Name + " unit", Of(number => number.Unit?.Code));
        if (Array.Exists(numbers, number => number.Level is not null))
            yield return (column.Name + " level", Of(number => number.Level));
        if (Array.Exists(numbers, number => number.Reason is not null))
            yield return (column.Name + " reason", Of(number => number.Explanation));
        // The days of a fiscal period cannot be inferred from its name.
        if (Array.Exists(periods, period => period.Calendar is not null))
        {
            yield return (column.Name + " start", row => Text((row[place].Value as TimePeriod)?.Start));
            yield return (column.Name + " end", row => Text((row[place].Value as TimePeriod)?.End));
        }

        if (Array.Exists(numbers, number => number.Printed is not null) || Array.Exists(periods, period => period.PrintedLabel is not null))
            yield return (column.Name + " printed",
                row => CellNumber.Of(row[place].Value)?.Printed ?? (row[place].Value as TimePeriod)?.PrintedLabel ?? "");

        Func<TableRow, string> Of(Func<CellNumber, object?> part) =>
            row => CellNumber.Of(row[place].Value) is { } number ? Text(part(number)) : "";
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        TimePeriod period => period.Code,
        object?[] list => string.Join("; ", list.Select(item => CellNumber.Of(item) is null ? Text(item)
            : item is Figure ? CellText.Of(item) : ((IFormattable)item!).ToString("F", CultureInfo.InvariantCulture))),
        _ when CellNumber.Of(value) is { } number => Text(number.Value),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => CellText.Plain(value),
    };

    private static string Guarded(string field) =>
        field.Length > 0 && BeginsFormula.Contains(field[0], StringComparison.Ordinal)
            && !double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + field
            : field;

    private static string Quoted(string field) => field.AsSpan().IndexOfAny("\",\r\n") < 0 && field.Trim().Length == field.Length
        ? field
        : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
