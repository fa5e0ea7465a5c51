namespace StateOfAi.Data.Testing;

/// <summary>
/// Finds the folder of a source file that the compiler named, which deterministic builds name from a root of their own, such as
/// <c>/_/tests/Some.cs</c>.
/// </summary>
internal static class SourceFolder
{
    /// <param name="sourceFile">The path as the compiler gave it.</param>
    /// <param name="running">The folder that the test runs in, which is below that of its project.</param>
    /// <exception cref="DirectoryNotFoundException">The file is neither there nor below a folder above the test's.</exception>
    internal static string Of(string sourceFile, string running)
    {
        if (File.Exists(sourceFile))
            return Path.GetDirectoryName(Path.GetFullPath(sourceFile))!;
        string[] parts = sourceFile.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        for (DirectoryInfo? folder = new(running); folder is not null; folder = folder.Parent)
        {
            // The longest end of the path that leads from here to the file, so that one of the same name elsewhere is not taken for it.
            for (int first = 0; first < parts.Length; first++)
            {
                string candidate = Path.Combine([folder.FullName, .. parts[first..]]);
                if (File.Exists(candidate))
                    return Path.GetDirectoryName(candidate)!;
            }
        }

        throw new DirectoryNotFoundException(
            $"The source file '{sourceFile}' is neither there nor below a folder above '{running}', so its snapshots cannot be found; "
                + $"give the path as sourceFile.");
    }
}
