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
        if (version.Length > 0 && !(version.Split('.') is { Length: 3 } parts && Array.TrueForAll(parts, IsPlain)))
            reader.Problem("version", RuleId.WellFormed,
                $"'{version}' is not a version; expected three numbers of up to three digits, such as 1.2.0");
        return version;
    }

    private static bool IsPlain(string number) =>
        number.Length is >= 1 and <= 3 && number.All(char.IsAsciiDigit) && (number.Length == 1 || number[0] != '0');
}
