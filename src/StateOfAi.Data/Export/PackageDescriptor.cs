using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Writes <c>datapackage.json</c>, the description of a data package.</summary>
internal sealed class PackageDescriptor(Utf8JsonWriter json)
{
    internal const string Name = "state-of-ai-data";

    /// <summary>The text of the description.</summary>
    internal static string Of(string version, IReadOnlyList<PackageResource> resources)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new()
        {
            Indented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            new PackageDescriptor(json).Package(version, resources);
        }

        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n";
    }

    private void Package(string version, IReadOnlyList<PackageResource> resources)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", Name);
        json.WriteString("title", "StateOfAi.Data");
        json.WriteString("description",
            "Figures of the State of AI Reports and the public series behind them. Each resource states its license, credit and "
            + "vintage, and each dataset its coverage, trust and the date through which its numbers go; "
            + "the resource 'sources' has the publications that rows name, and 'doubts' says what is wrong or uncertain about a row.");
        json.WriteString("version", version);
        Licenses(resources.Select(resource => resource.Table.License).Distinct());
        json.WriteStartArray("resources");
        foreach (PackageResource resource in resources)
            Resource(resource);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Resource(PackageResource resource)
    {
        ITable table = resource.Table;
        json.WriteStartObject();
        json.WriteString("name", resource.Name);
        json.WriteString("type", "table");
        json.WriteString("path", resource.Path);
        if (table is { Rows: [{ Dataset: { Title.Length: > 0 } dataset }, ..] })
            json.WriteString("title", dataset.Title);
        json.WriteString("description", table.Description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteString("vintage", table.Vintage.ToString());
        json.WriteString("credit", table.Credit);
        if (table is IDatasetTable { Dataset: { } header })
            Header(header);
        Licenses([table.License]);
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (PackageColumn column in resource.Columns)
            Field(column);
        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        json.WriteString("primaryKey", "id");
        ForeignKeys(resource);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Header(DatasetHeader header)
    {
        json.WriteString("coverage", header.Coverage);
        json.WriteString("trust", PackageJson.CamelCase(header.Trust.ToString()));
        json.WriteString("trustNote", header.TrustNote);
        if (header.Through is { } through)
            json.WriteString("through", through.ToString());
    }

    private void Licenses(IEnumerable<string> licenses)
    {
        json.WriteStartArray("licenses");
        foreach (string license in licenses)
        {
            json.WriteStartObject();
            json.WriteString("name", license);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Field(PackageColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type);
        json.WriteString("title", column.Title);
        if (column.Description is { } description)
            json.WriteString("description", description);
        if (column.Unit is { } unit)
            json.WriteString("unit", unit);
        if (column.Name == "id" || column.Allowed is not null)
        {
            json.WriteStartObject("constraints");
            if (column.Name == "id")
            {
                json.WriteBoolean("required", true);
                json.WriteBoolean("unique", true);
            }

            if (column.Allowed is { } allowed)
            {
                json.WriteStartArray("enum");
                foreach (string text in allowed)
                    json.WriteStringValue(text);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void ForeignKeys(PackageResource resource)
    {
        PackageColumn[] keys = [.. resource.Columns.Where(column => column.Refers is not null)];
        if (keys.Length == 0)
            return;
        json.WriteStartArray("foreignKeys");
        foreach (PackageColumn key in keys)
        {
            json.WriteStartObject();
            json.WriteString("fields", key.Name);
            json.WriteStartObject("reference");
            // An empty name is the resource itself.
            json.WriteString("resource", key.Refers == resource.Name ? "" : key.Refers);
            json.WriteString("fields", "id");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
