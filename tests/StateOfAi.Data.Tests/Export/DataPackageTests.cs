using System.Text.Json;
using DuckDB.NET.Data;

namespace StateOfAi.Data.Tests;

public sealed class DataPackageTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void DuckDb_reads_every_table_with_the_types_of_its_description()
    {
        StateOfAiCatalog.Embedded.WriteDataPackage(_folder);
        using JsonDocument package = Descriptor();
        using DuckDBConnection connection = Open();
        var counts = new Dictionary<string, long>();

        foreach (JsonElement resource in package.RootElement.GetProperty("resources").EnumerateArray())
            counts.Add(resource.GetProperty("name").GetString()!, (long)Scalar(connection, $"SELECT count(*) FROM {Typed(resource)}")!);

        Assert.Equal(StateOfAiCatalog.Embedded.Tables.Sum(table => table.Rows.Count), counts.Values.Sum());
        Assert.Equal(4, counts["reports-2023-acquisitions"]);
        Assert.Equal(34, counts["nvidia-revenue"]);
    }

    [Fact]
    public void Numbers_bounds_units_and_doubts_come_back_as_they_are()
    {
        StateOfAiCatalog.Embedded.WriteDataPackage(_folder);
        using JsonDocument package = Descriptor();
        using DuckDBConnection connection = Open();
        string acquisitions = Typed(Resource(package, "reports-2023-acquisitions"));
        string clusters = Typed(Resource(package, "reports-2023-compute-clusters"));
        string revenue = Typed(Resource(package, "nvidia-revenue"));

        Assert.Equal(1.3e9, Scalar(connection, $"SELECT price FROM {acquisitions} WHERE id = 'acquisition.databricks-mosaicml'"));
        Assert.Equal("USD", Scalar(connection, $"SELECT priceUnit FROM {acquisitions} WHERE id = 'acquisition.databricks-mosaicml'"));
        Assert.Equal("gpu", UnitOf(package, "reports-2023-compute-clusters", "chipCount"));
        Assert.Equal(45000.0, Scalar(connection, $"SELECT chipCountLow FROM {clusters} WHERE id = 'cluster.coreweave'"));
        Assert.Equal("moreThan", Scalar(connection, $"SELECT chipCountQualifier FROM {clusters} WHERE id = 'cluster.coreweave'"));
        Assert.Equal(DBNull.Value, Scalar(connection, $"SELECT chipCountHigh FROM {clusters} WHERE id = 'cluster.coreweave'"));
        Assert.Equal(1L, Scalar(connection, $"SELECT count(*) FROM {revenue} WHERE periodEnd = DATE '2018-04-29'"));
        Assert.True((long)Scalar(connection, $"SELECT count(*) FROM {clusters} WHERE doubts IS NOT NULL")! > 0);
    }

    [Fact]
    public void References_lead_from_table_to_table()
    {
        StateOfAiCatalog.Embedded.WriteDataPackage(_folder);
        using JsonDocument package = Descriptor();
        using DuckDBConnection connection = Open();

        object? name = Scalar(connection,
            $"SELECT o.name FROM {Typed(Resource(package, "reports-2023-acquisitions"))} a JOIN "
            + $"{Typed(Resource(package, "organizations"))} o ON o.id = a.acquirer WHERE a.id = 'acquisition.databricks-mosaicml'");

        Assert.Equal("Databricks", name);
        Assert.Contains("organizations", Resource(package, "reports-2023-acquisitions").GetProperty("schema").GetProperty("foreignKeys")
            .EnumerateArray().Select(key => key.GetProperty("reference").GetProperty("resource").GetString()));
    }

    [Fact]
    public void The_same_catalog_gives_the_same_bytes()
    {
        string[] first = [.. StateOfAiCatalog.Embedded.WriteDataPackage(_folder).Select(File.ReadAllText)];
        string[] second = [.. StateOfAiCatalog.Embedded.WriteDataPackage(_folder).Select(File.ReadAllText)];

        Assert.Equal(first, second);
        Assert.DoesNotContain(first, text => text.Contains('\r', StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_of_ones_own_are_written_with_the_others()
    {
        (string Region, Figure Amount)[] rows = [("US", Figure.Parse("about $1.2B"))];
        Dataset<OwnDealRow> own = Dataset.Of(
            new DatasetInfo
            {
                Name = "own-deals",
                Title = "Own deals",
                Coverage = "One.",
                Vintage = PartialDate.Parse("2026-11"),
                License = "CC0-1.0",
                Credit = "Me",
                Sources = [StateOfAiCatalog.Embedded.Sources["soai.2023"]],
            },
            rows.Select(row => new OwnDealRow { Id = "own-deals.us", Label = row.Region, Amount = row.Amount, Region = row.Region }));

        StateOfAiCatalog.Embedded.With(own).WriteDataPackage(_folder);

        Assert.Equal(
            "id,label,region,amount,amountQualifier,sources,doubts\n"
                + "own-deals.us,US,US,1200000000,about,\"[\"\"soai.2023\"\"]\","
                + "\"[\"\"From a secondary source, https://loop.houmin.site/context/state-of-ai-2023-industry\"\"]\"\n",
            File.ReadAllText(Path.Combine(_folder, "data", "own-deals.csv")));
    }

    [Fact]
    public void A_dataset_says_what_it_covers_how_far_and_how_reliable_it_is()
    {
        StateOfAiCatalog.Embedded.WriteDataPackage(_folder);
        using JsonDocument package = Descriptor();
        JsonElement prices = Resource(package, "api-prices");

        Assert.StartsWith("160 prices of 149 list ids", prices.GetProperty("coverage").GetString(), StringComparison.Ordinal);
        Assert.Equal("secondary", prices.GetProperty("trust").GetString());
        Assert.StartsWith("Kept by hand", prices.GetProperty("trustNote").GetString(), StringComparison.Ordinal);
        Assert.Equal("2026-08-05", prices.GetProperty("through").GetString());
        Assert.Equal("2026-08-05", prices.GetProperty("vintage").GetString());
        Assert.All(StateOfAiCatalog.Embedded.Datasets, dataset => Assert.Contains(
            package.RootElement.GetProperty("resources").EnumerateArray(),
            resource => resource.TryGetProperty("coverage", out JsonElement coverage) && coverage.GetString() == dataset.Coverage));
        Assert.False(Resource(package, "organizations").TryGetProperty("coverage", out _));
    }

    [Fact]
    public void What_decides_whether_a_row_counts_is_a_column()
    {
        StateOfAiCatalog.Embedded.WriteDataPackage(_folder);
        using JsonDocument package = Descriptor();
        using DuckDBConnection connection = Open();

        Assert.Equal(31L, Count("gpu-clusters", "isSuperseded"));
        Assert.Equal(12L, Count("ai-deals", "isDone"));
        Assert.Equal(31L, Count("company-funding", "isAdditive"));
        Assert.Equal(69L, Count("predictions", "isGraded"));

        long Count(string resource, string column) =>
            (long)Scalar(connection, $"SELECT count(*) FROM {Typed(Resource(package, resource))} WHERE {column}")!;
    }

    [Theory]
    [InlineData("{ \"name\": \"other\", \"resources\": [] }", "'other'")]
    [InlineData("[]", "another package")]
    [InlineData("no JSON", "another package")]
    public void The_description_of_another_package_is_not_replaced(string text, string message)
    {
        Directory.CreateDirectory(_folder);
        string path = Path.Combine(_folder, "datapackage.json");
        File.WriteAllText(path, text);

        IOException refused = Assert.Throws<IOException>(() => StateOfAiCatalog.Embedded.WriteDataPackage(_folder));

        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_named()
    {
        Directory.CreateDirectory(_folder);
        string path = Path.Combine(_folder, "file");
        File.WriteAllText(path, "");

        Assert.Contains("is a file",
            Assert.Throws<IOException>(() => StateOfAiCatalog.Embedded.WriteDataPackage(path)).Message, StringComparison.Ordinal);
    }

    private JsonDocument Descriptor() => JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "datapackage.json")));

    private static DuckDBConnection Open()
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        return connection;
    }

    private static object? Scalar(DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static JsonElement Resource(JsonDocument package, string name) =>
        package.RootElement.GetProperty("resources").EnumerateArray().Single(one => one.GetProperty("name").GetString() == name);

    private static string? UnitOf(JsonDocument package, string resource, string field) => Resource(package, resource).GetProperty("schema")
        .GetProperty("fields").EnumerateArray().Single(one => one.GetProperty("name").GetString() == field).GetProperty("unit").GetString();

    /// <summary>The file of a resource as a table of DuckDB, with the types that the description states and no other.</summary>
    private string Typed(JsonElement resource)
    {
        string path = Path.Combine(_folder, resource.GetProperty("path").GetString()!).Replace("'", "''", StringComparison.Ordinal);
        string columns = string.Join(", ", resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field =>
            $"'{field.GetProperty("name").GetString()}': '{TypeOf(field.GetProperty("type").GetString()!)}'"));
        return $"read_csv('{path}', header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', "
            + $"columns = {{{columns}}})";
    }

    private static string TypeOf(string type) => type switch
    {
        "number" => "DOUBLE",
        "integer" => "BIGINT",
        "boolean" => "BOOLEAN",
        "date" => "DATE",
        "array" => "JSON",
        "string" => "VARCHAR",
        _ => throw new InvalidOperationException($"The type '{type}' is not known."),
    };

    public sealed class OwnDealRow : CustomRow
    {
        public required string Region { get; init; }

        public Figure? Amount { get; init; }
    }
}
