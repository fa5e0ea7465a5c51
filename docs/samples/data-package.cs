#:package StateOfAi.Data@0.1.0

// Writes all of the data as CSV files with a description (a Frictionless Data Package), for pandas, R, DuckDB and spreadsheets:
// dotnet run docs/samples/data-package.cs state-of-ai
using StateOfAi.Data;

string folder = args is [var name] ? name : Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}");
IReadOnlyList<string> files = StateOfAiCatalog.Embedded.WriteDataPackage(folder);
Console.WriteLine($"{files.Count} files, the first {Path.GetFileName(files[0])}");
