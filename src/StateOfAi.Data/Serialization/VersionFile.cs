using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>The file that states the version of the data.</summary>
internal static class VersionFile
{
    internal const string Name = "version.json";

    internal static string Read(DataFile file, FindingLog log, IRowResolver rows)
    {
        using JsonDocument? document = JsonText.ParseOrNull(file, log);
        if (document is null)
            return "";
        var reader = new JsonRowReader(document.RootElement, file, JsonPath.Root, log, rows);
        string version = reader.Closed(reader.Text("version"));
        if (version.Length > 0 && !(Version.TryParse(version, out Version? parts) && parts is { Build: >= 0, Revision: < 0 }))
            reader.Problem("version", "well-formed", $"'{version}' is not a version of three numbers");
        return version;
    }
}
