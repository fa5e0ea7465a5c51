using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StateOfAi.Data.Notebooks;

/// <summary>A notebook's file, nbformat 4: one JSON object, written as Jupyter writes it.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions AsJupyter = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    private readonly JsonObject _json;

    private Notebook(JsonObject json) => _json = json;

    internal JsonObject Metadata => _json["metadata"]!.AsObject();

    internal int Format => (int)_json["nbformat"]!;

    /// <summary>The cells of code, in order.</summary>
    internal IEnumerable<JsonObject> CodeCells => CellsOf("code");

    internal IEnumerable<string> Markdown => CellsOf("markdown").Select(cell => Text(cell["source"]));

    internal static Notebook Parse(string text) => new(JsonNode.Parse(text)!.AsObject());

    /// <summary>A notebook of cells of code, not yet run.</summary>
    internal static Notebook OfCode(IEnumerable<string> cells) => new(
        new()
        {
            ["cells"] = new JsonArray([.. cells.Select((cell, place) => new JsonObject
            {
                ["cell_type"] = "code", ["id"] = $"cell-{place}", ["metadata"] = new JsonObject(), ["outputs"] = new JsonArray(),
                ["source"] = Lines(cell),
            })]),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        });

    /// <summary>The code of a cell.</summary>
    internal static string Source(JsonObject cell) => Text(cell["source"]);

    /// <summary>A text as nbformat keeps it: a list of lines, each with its end.</summary>
    internal static JsonArray Lines(string text)
    {
        string[] lines = text.Split('\n');
        return [
            .. lines.Select((line, i) => i < lines.Length - 1 ? line + '\n' : line).Where(line => line.Length > 0)
                .Select(line => JsonValue.Create(line))];
    }

    internal static string Text(JsonNode? lines) => string.Concat(lines!.AsArray().Select(line => (string?)line));

    /// <summary>The HTML that cells of code show.</summary>
    internal IEnumerable<string> Html() =>
        CodeCells.SelectMany(cell => cell["outputs"]!.AsArray()).Select(output => output!["data"]?["text/html"]).OfType<JsonArray>()
            .Select(Text);

    /// <summary>The same notebook with the outputs that a host gives today.</summary>
    internal async Task<Notebook> RunAsync(CancellationToken cancel)
    {
        Notebook run = Parse(ToString());
        using var host = new NotebookHost();
        int count = 0;
        foreach (JsonObject cell in run.CodeCells)
        {
            cell["execution_count"] = ++count;
            try
            {
                cell["outputs"] = await host.RunAsync(Source(cell), cancel);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                throw new InvalidOperationException($"Cell {count} fails: {exception.Message}\n{Source(cell)}", exception);
            }
        }

        return run;
    }

    public override string ToString() => _json.ToJsonString(AsJupyter) + "\n";

    private IEnumerable<JsonObject> CellsOf(string type) =>
        _json["cells"]!.AsArray().Select(cell => cell!.AsObject()).Where(cell => (string?)cell["cell_type"] == type);
}
