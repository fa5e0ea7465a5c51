namespace StateOfAi.Data.Csv;

/// <summary>Finds the CSV files that a JSON file names, beside it or in folders below.</summary>
internal static class FactsPaths
{
    internal const string Name = "files";

    internal static IReadOnlyList<string> Of(FactsReader facts, string path)
    {
        string folder = Path.GetDirectoryName(path) ?? "";
        IReadOnlyList<string> stated = facts.Texts(Name);
        if (stated.Count == 0)
            stated = [Path.ChangeExtension(Path.GetFileName(path), ".csv")];
        var found = new List<string>();
        foreach (string pattern in stated)
        {
            string[] files = IsBelow(pattern) ? FilesOf(folder, pattern) : [];
            if (files.Length == 0)
                facts.Error(Name, IsBelow(pattern)
                    ? $"No file '{pattern}' exists in the folder of this file."
                    : $"'{pattern}' was not expected: name files in the folder of this file, or in folders below, without '..'.");
            // "./a.csv" is "a.csv".
            found.AddRange(files.ExceptBy(found.Select(Path.GetFullPath), Path.GetFullPath));
        }

        return found;
    }

    private static bool IsBelow(string pattern) => !Path.IsPathRooted(pattern) && !pattern.Split('/', '\\').Contains("..");

    private static string[] FilesOf(string folder, string pattern)
    {
        string below = Path.Combine(folder, Path.GetDirectoryName(pattern) ?? "");
        if (!Directory.Exists(below.Length == 0 ? "." : below))
            return [];
        // The folder of the search is part of what it returns; it is put back as the user wrote it.
        return [.. Directory.GetFiles(below.Length == 0 ? "." : below, Path.GetFileName(pattern))
            .Select(file => Path.Combine(below, Path.GetFileName(file))).Order(StringComparer.Ordinal)];
    }
}
