namespace StateOfAi.Data.Tests;

public enum OrderStatus
{
    Announced,
    PartlyDelivered,
}

/// <summary>A row type as a user would declare one.</summary>
public sealed class GpuOrder : CustomRow
{
    public required string Buyer { get; init; }

    public Organization? Maker { get; init; }

    public required Figure Gpus { get; init; }

    public TimePeriod? Period { get; init; }

    public OrderStatus Status { get; init; }

    public OrderStatus? Before { get; init; }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1720", Justification = "A contract is signed.")]
    public PartialDate? Signed { get; init; }

    public Country? Site { get; init; }

    public Unit? PaidIn { get; init; }

    public bool IsFirm { get; init; }

    public bool? IsLeased { get; init; }

    public int? Halls { get; init; }

    public decimal? MegawattsPerHall { get; init; }

    public GpuOrder? Replaces { get; init; }

    public IReadOnlyList<string> Remarks { get; init; } = [];

    public IReadOnlyList<Country> Partners { get; init; } = [];

    internal static Source Register { get; } = new()
    {
        Id = "acme.gpu-register",
        Label = "Acme's register of GPU orders",
        Publisher = "Acme Research",
        Title = "Register of GPU orders",
        TitleBasis = TitleBasis.Known,
        Kind = SourceKind.Dataset,
        Address = "https://acme.example/register.csv",
        Reading = SourceReading.FirstHand,
        Accessed = PartialDate.Parse("2026-11-02", null),
    };

    internal static DatasetInfo Info { get; } = new()
    {
        Name = "gpu-orders",
        Title = "Orders of GPUs",
        Coverage = "Orders of 2024 and 2025 that Acme knows.",
        Vintage = PartialDate.Parse("2026-11", null),
        License = "CC-BY-4.0",
        Credit = "Acme Research, GPU register",
        Sources = [Register],
    };

    internal static GpuOrder[] Rows =>
    [
        new()
        {
            Id = "gpu-orders.quuxcloud-2024", Label = "Quuxcloud orders H100s", Buyer = "Quuxcloud", Gpus = Figure.Parse("20,000 GPUs"),
            Maker = StateOfAiCatalog.Embedded.Organizations["org.nvidia"], Period = TimePeriod.OfYear(2024),
            Site = Country.Parse("NO", null),
        },
        new()
        {
            Id = "gpu-orders.quuxcloud-2025", Label = "Quuxcloud orders B200 chips", Buyer = "Quuxcloud",
            Gpus = Figure.Parse("30,000 to 40,000 GPUs"), Period = TimePeriod.OfYear(2025),
        },
    ];

    /// <summary>Data files of the same dataset, with a source and an organization beside it.</summary>
    internal static Dictionary<string, string> Files => new(StringComparer.Ordinal)
    {
        ["sources.json"] = """
            {
              "description": "Publications.", "vintage": "2026-11", "license": "CC0-1.0", "credit": "Acme Research",
              "rows": [
                { "id": "acme.gpu-register", "label": "Acme's register", "publisher": "Acme Research", "kind": "dataset",
                  "title": "Register of GPU orders", "titleBasis": "known", "address": "https://acme.example/register.csv",
                  "reading": "firstHand", "accessed": "2026-11-02" }
              ]
            }
            """,
        ["reference/organizations.json"] = """
            {
              "description": "Companies.", "vintage": "2026-11", "license": "CC0-1.0", "credit": "Acme Research",
              "rows": [
                { "id": "org.quuxcloud", "label": "Quuxcloud", "name": "Quuxcloud", "kind": "company", "sources": ["acme.gpu-register"] }
              ]
            }
            """,
        ["datasets/gpu-orders.json"] = """
            {
              "$schema": "../gpu-orders.schema.json",
              "title": "Orders of GPUs", "description": "Orders of GPUs by buyer and year.", "vintage": "2026-11",
              "license": "CC-BY-4.0", "credit": "Acme Research, GPU register", "trust": "primary", "trustNote": "Read in the register.",
              "coverage": "Orders of 2024 and 2025 that Acme knows.", "through": "2025",
              "rows": [
                { "id": "gpu-orders.quuxcloud-2024", "label": "Quuxcloud orders H100s", "sources": ["acme.gpu-register"],
                  "buyer": "Quuxcloud", "maker": "org.nvidia", "gpus": { "value": 20000, "unit": "gpu" }, "period": "2024",
                  "status": "partlyDelivered", "signed": "2024-03", "site": "NO", "paidIn": "USD", "isFirm": true, "halls": 2,
                  "megawattsPerHall": 12.5, "replaces": "gpu-orders.quuxcloud-2025", "remarks": ["first phase"], "partners": ["SE", "FI"] },
                { "id": "gpu-orders.quuxcloud-2025", "label": "Quuxcloud orders B200 chips", "sources": ["acme.gpu-register"],
                  "buyer": "Quuxcloud", "maker": "org.quuxcloud", "gpus": { "low": 30000, "high": 40000, "unit": "gpu" }, "period": "2025",
                  "replaces": "gpu-orders.quuxcloud-2024" }
              ]
            }
            """,
    };
}
