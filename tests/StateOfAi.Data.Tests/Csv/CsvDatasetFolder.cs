using System.Globalization;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

/// <summary>A folder for the CSV files and facts of a dataset, which a test writes.</summary>
public abstract class CsvDatasetFolder : IDisposable
{
    private protected const string Facts = """
        {
          "title": "GPU orders", "coverage": "Orders of 2024 and 2025.", "vintage": "2026-11", "license": "CC-BY-4.0",
          "credit": "Acme Research", "trust": "crossChecked", "trustNote": "Read twice.", "through": "2025",
          "files": ["orders/*.csv"], "separator": ";", "culture": "de-DE", "missing": ["stealth"],
          "columns": { "gpus": { "headings": ["GPUs (thousands)"], "unit": "gpu", "scale": 1000, "missing": ["many"] } },
          "sources": [
            { "id": "acme.gpu-register", "label": "Acme's register", "publisher": "Acme Research", "kind": "dataset",
              "title": "Register of GPU orders", "titleBasis": "known", "address": "https://acme.example/register.csv",
              "reading": "firstHand", "accessed": "2026-11-02" }
          ]
        }
        """;

    private protected string Folder { get; } = Directory.CreateTempSubdirectory("csv-dataset").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected static OwnOrder Order(CsvRow row) => new()
    {
        Id = $"gpu-orders.{row["order"].Text}",
        Label = string.Create(CultureInfo.InvariantCulture, $"Order {row["order"].Text} by {row["buyer"].Text}"),
        Buyer = row["buyer"].Text,
        Gpus = row["gpus"].Figure(),
        Year = row["year"].Period(),
    };

    private protected string Write(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public sealed class OwnOrder : CustomRow
    {
        public required string Buyer { get; init; }

        public Figure? Gpus { get; init; }

        public TimePeriod? Year { get; init; }
    }
}
