using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Something that can be shown as a table: a table of rows, a dataset, a series, shares, an audit. <see cref="TabularExtensions"/> writes
/// it as Markdown, CSV, JSON, HTML or plain text; notebooks show it as HTML without a call.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public interface ITabular
{
    /// <summary>Creates the table: columns and rows with notes and sources.</summary>
    /// <returns>A new view at each call.</returns>
    TableView ToView();
}
