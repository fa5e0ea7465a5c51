#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0
#:package SpreadCheetah@1.28.0
#:package DocumentFormat.OpenXml@3.3.0

// How do I get tables into Excel, with numbers as numbers, dates as dates, notes, doubts and sources? dotnet run excel.cs -- tables.xlsx

using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NodaTime;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;
using StateOfAi.Data;
using OpenXml = DocumentFormat.OpenXml.Spreadsheet;

IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded;
TableView revenue = catalog.Datasets.NvidiaRevenue.DataCenter.YearOverYear()[^8..].ToView(view => view
    .Title("NVIDIA data center revenue, year over year")
    .Column("Quarter", growth => growth.ToPeriod)
    .Column("Ends", growth => growth.ToPeriod?.End)
    .Column("Revenue", growth => growth.To)
    .Column("Growth", growth => growth.Percent));
TableView deals = catalog.Reports[2023].Acquisitions.Only("Acquirer", "Target", "Price", "Stage");

string path = args is [var name] ? name : Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
await WriteAsync(path, ("Revenue", revenue), ("Deals", deals));
ReadBack(path);
if (args.Length == 0)
    File.Delete(path);

// Writes any tables, one per sheet, and their sources on another sheet.
static async Task WriteAsync(string path, params (string Name, TableView Table)[] sheets)
{
    await using FileStream file = File.Create(path);
    await using Spreadsheet workbook = await Spreadsheet.CreateNewAsync(file);
    StyleId bold = workbook.AddStyle(new Style { Font = { Bold = true } });
    StyleId date = workbook.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") });

    foreach ((string name, TableView table) in sheets)
    {
        int[] shown = [.. Enumerable.Range(0, table.Columns.Count).Where(place => !table.Columns[place].IsEmpty)];
        string[] headings = [.. shown.Select(place => Heading(table.Columns[place]))];
        WorksheetOptions options = new() { FrozenRows = 2 };
        foreach ((int column, int place) in shown.Index())
        {
            // With room for a unit.
            options.Column(column + 1).Width =
                8 + table.Rows.Select(row => row[place].Text).Append(headings[column]).Max(text => text.Length);
        }

        await workbook.StartWorksheetAsync(name, options);
        await workbook.AddRowAsync([new StyledCell(table.Title, bold)]);
        await workbook.AddHeaderRowAsync(headings, bold);
        foreach (TableRow row in table.Rows)
        {
            string doubts = string.Join("\n", row.DoubtNumbers.Select(doubt => table.Doubts[doubt - 1]));
            if (doubts.Length > 0)
                workbook.AddNote($"A{workbook.NextRowNumber}", doubts);
            await workbook.AddRowAsync([.. shown.Select(place => Cell(row[place], table, place))]);
        }

        foreach (string note in table.Notes.Concat(table.Credits))
            await workbook.AddRowAsync([new DataCell(note)]);
    }

    await workbook.StartWorksheetAsync("Sources");
    foreach ((string name, TableView table) in sheets)
    {
        foreach (string source in table.Sources)
            await workbook.AddRowAsync([new DataCell(name), new DataCell(source)]);
    }

    await workbook.FinishAsync();

    StyledCell Cell(TableCell cell, TableView table, int place) => cell switch
    {
        { Number: { } number } => new(number, Format(table.Rows.All(row => row[place].Number is not { } other || double.IsInteger(other)),
            table.Columns[place].Unit is null ? cell.Unit : null)),
        { Value: LocalDate day } => new(day.ToDateTimeUnspecified(), date),
        // Bounds, such as "at least $20M".
        { Unit: not null } => new(cell.Value!.ToString(), null),
        _ => new(cell.Text, null),
    };

    // Excel shows millions and billions, and keeps all digits. The unit is part of the format unless the heading has it.
    StyleId Format(bool isWhole, string? unit)
    {
        string end = unit is null ? "" : $" \"{unit}\"", small = isWhole ? "#,##0" : "#,##0.0";
        string format = $"[>=1000000000]#,##0.0,,,\"B\"{end};[>=1000000]#,##0.0,,\"M\"{end};{small}{end}";
        return workbook.AddStyle(new Style { Format = NumberFormat.Custom(format) });
    }
}

static string Heading(TableColumn column) => column.Unit is { } unit ? $"{column.Name} ({unit})" : column.Name;

// Opens the file with another library, which also checks it against the schema. A date is a number of days in the file.
static void ReadBack(string path)
{
    using SpreadsheetDocument document = SpreadsheetDocument.Open(path, isEditable: false);
    if (new OpenXmlValidator().Validate(document).FirstOrDefault() is { } error)
        throw new InvalidDataException(error.Description);
    WorkbookPart workbook = document.WorkbookPart!;
    foreach (OpenXml.Sheet sheet in workbook.Workbook!.Descendants<OpenXml.Sheet>())
    {
        var part = (WorksheetPart)workbook.GetPartById(sheet.Id!);
        Console.WriteLine($"{sheet.Name}, {part.WorksheetCommentsPart?.Comments!.CommentList!.Count() ?? 0} rows with doubts");
        foreach (OpenXml.Row row in part.Worksheet!.Descendants<OpenXml.Row>())
            Console.WriteLine($"  {string.Join(" | ", row.Elements<OpenXml.Cell>().Select(cell => cell.InnerText))}");
    }
}
