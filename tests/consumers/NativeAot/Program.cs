using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using StateOfAi.Data;
using StateOfAi.Data.Csv;

// Reads everything there is, so that whatever native code cannot do is found here.
IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded;
foreach (IDataset dataset in catalog.Datasets)
    Console.WriteLine($"{dataset.Name}: {dataset.Latest.Rows.Count} rows as read {dataset.Vintage}");
foreach (ITable table in catalog.Tables)
    Console.WriteLine($"{table.Name}: {table.Rows.Count} rows, {Hash(table.ToCsv())} as CSV, {Hash(table.ToJson())} as JSON");
Console.WriteLine($"{catalog.Tables.Count()} tables, {catalog.Tables.Sum(table => table.Rows.Count)} rows, {catalog.ContentHash}");
Console.WriteLine($"{catalog.Validate().Count} findings, {catalog.Datasets.Reconcile().Count} sums, {catalog.Search("NVIDIA").Count} hits");
foreach (ClaimAudit audit in catalog.Reports[2023].Audit())
    Console.WriteLine(audit);
foreach (Source source in catalog.Sources.Take(3))
    Console.WriteLine(new Citation([source]).ToCslJson());

ColumnTable deals = ColumnTable.From([("EU", 2022, 1.5), ("US", 2022, 2.5), ("EU", 2023, 4.0), ("US", 2023, 3.0)])
    .Dimension(deal => deal.Item1, out Dimension<string> region).OrderedDimension(deal => deal.Item2, out var year)
    .Measure(deal => deal.Item3, out var amount).Build();
foreach (var (key, (sum, median)) in deals.GroupBy(region).Aggregate(amount.Sum(), amount.Median()))
    Console.WriteLine($"{key}: {sum}, median {median}");

string json = JsonSerializer.Serialize(
    new Answer(Figure.Parse("$1.3B"), TimePeriod.OfQuarter(2023, 2), new(12.5), new() { [Currency.Usd] = new(0.5) },
        Growth.Between(Figure.Parse("$1B"), Figure.Parse("$2B")), catalog.Reports[2023].Acquisitions.First()),
    AnswerJson.Default.Answer);
Console.WriteLine(json);
Console.WriteLine(JsonSerializer.Deserialize(
    """{ "amount": "$1.3B", "chips": { "low": 5, "high": 6, "unit": "gpu" } }""", AnswerJson.Default.Chips));

string folder = Directory.CreateTempSubdirectory("StateOfAi.Data.").FullName;
File.WriteAllText(Path.Combine(folder, "gpu-orders.csv"), "order,buyer,GPUs (thousands),year\na,Acme,20,2024\nb,Acme,secret,2025\n");
File.WriteAllText(Path.Combine(folder, "gpu-orders.json"), """
    {
      "title": "GPU orders", "coverage": "Two.", "vintage": "2026-11", "license": "CC-BY-4.0", "credit": "Acme Research",
      "columns": { "gpus": { "headings": ["GPUs (thousands)"], "unit": "gpu", "scale": 1000, "missing": ["secret"] } },
      "sources": [{ "id": "acme.register", "label": "Register", "publisher": "Acme Research", "kind": "dataset" }]
    }
    """);
Dataset<GpuOrder> orders = CsvDataset.Open(Path.Combine(folder, "gpu-orders.json")).Read(row => new GpuOrder
{
    Id = $"gpu-orders.{row["order"].Text}", Label = $"Order {row["order"].Text}", Buyer = row["buyer"].Text, Gpus = row["gpus"].Figure(),
    Year = row["year"].Period(),
});
IStateOfAiCatalog own = catalog.With(orders);
Console.WriteLine(own.Datasets.Of<GpuOrder>("gpu-orders").ToText());
Console.WriteLine($"{own.Search("gpu order acme")[0]}, {own.Validate().Count} findings");
var csv = new CsvFile(Path.Combine(folder, "gpu-orders.csv"));
Console.WriteLine(csv.Describe().ToText());
ColumnTable byYear = csv.ToColumns().OrderedDimension("year", new PeriodReader(), out var orderYear).Build();
Console.WriteLine(byYear.GroupBy(orderYear).Aggregate(Aggregate.Count()).ToText());
Directory.Delete(folder, recursive: true);

static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];

internal sealed record Answer(Figure Amount, TimePeriod Quarter, Percent Stake, Dictionary<Currency, Fraction> Rates, Growth Growth,
    Acquisition Deal);

internal sealed class GpuOrder : CustomRow
{
    public required string Buyer { get; init; }

    public Figure? Gpus { get; init; }

    public TimePeriod? Year { get; init; }
}

internal sealed record Chips(
    [property: JsonPropertyName("amount")] Figure Amount, [property: JsonPropertyName("chips")] Estimate<Quantity>? Count);

[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(Chips))]
internal sealed partial class AnswerJson : JsonSerializerContext;
