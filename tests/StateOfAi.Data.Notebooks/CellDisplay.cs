using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace StateOfAi.Data.Notebooks;

/// <summary>
/// What a cell shows, and what it may call to show more than its last value. Public because cells are compiled against it.
/// </summary>
public sealed class CellDisplay
{
    /// <summary>The outputs of the cell that runs, as nbformat keeps them.</summary>
    internal JsonArray Outputs { get; set; } = [];

    /// <summary>Shows a value in the forms that are preferred for its type.</summary>
    /// <param name="value">The value.</param>
    public void display(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        foreach (string mimeType in Formatter.GetPreferredMimeTypesFor(value.GetType()))
            Show(mimeType, value.ToDisplayString(mimeType));
    }

    internal void Show(string mimeType, string text) =>
        Outputs.Add(
            new JsonObject
            {
                ["data"] = new JsonObject { [mimeType] = Notebook.Lines(text) },
                ["metadata"] = new JsonObject(),
                ["output_type"] = "display_data"
            });
}
