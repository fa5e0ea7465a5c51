#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0
#:package SpreadCheetah@1.29.0
#:package MiniExcel@1.47.1

// How do I get a table into Excel, with numbers as numbers and with its sources? dotnet run excel.cs -- growth.xlsx

using MiniExcelLibs;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;
using StateOfAi.Data;

string path = args is [var name] ? name : Path.Combine(Path.GetTempPath(), "growth.xlsx");
TableView table = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter.YearOverYear()[^8..]
    .Only("To period", "To", "Percent").Rename("To period", "Quarter").Rename("To", "Revenue").Rename("Percent", "Growth");

await using (FileStream file = File.Create(path))
await using (Spreadsheet book = await Spreadsheet.CreateNewAsync(file))
{
    StyleId bold = book.AddStyle(new Style { Font = { Bold = true } });
    StyleId whole = book.AddStyle(new Style { Format = NumberFormat.Custom("#,##0") });
    StyleId decimals = book.AddStyle(new Style { Format = NumberFormat.Custom("#,##0.0") });

    var options = new WorksheetOptions();
    for (int column = 1; column <= table.Columns.Count; column++)
        options.Column(column).Width = 18;
    await book.StartWorksheetAsync("Growth", options);
    await book.AddRowAsync([new StyledCell(table.Title, bold)]);
    await book.AddRowAsync([.. table.Columns.Select(column => new StyledCell(column.Heading, bold))]);
    foreach (TableRow row in table.Rows)
        await book.AddRowAsync([.. row.Select(cell => cell.Number is { } number
            ? new StyledCell(number, Math.Abs(number) < 1_000_000 ? decimals : whole)
            : new StyledCell(cell.Text, null))]);

    await book.StartWorksheetAsync("Sources");
    foreach (string line in table.Notes.Concat(table.Doubts).Concat(table.Sources).Concat(table.Credits))
        await book.AddRowAsync([new StyledCell(line, null)]);
    await book.FinishAsync();
}

// What another reader finds in the file.
foreach (IDictionary<string, object> row in MiniExcel.Query(path, sheetName: "Growth"))
    Console.WriteLine(string.Join("; ", row.Values.Where(value => value is not null).Select(value => $"{value} ({value.GetType().Name})")));
Console.WriteLine($"{MiniExcel.Query(path, sheetName: "Sources").Count()} notes, doubts and sources");
