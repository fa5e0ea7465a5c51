namespace StateOfAi.Data.Testing;

/// <summary>
/// Finds the folder of a source file from the path that the compiler recorded; deterministic builds replace its root, as in
/// <c>/_/tests/Some.cs</c>.
/// </summary>
internal static class SourceFolder
{
    /// <param name="sourceFile">The path that the compiler recorded.</param>
    /// <param name="running">The folder that the test runs in, which is below that of its project.</param>
    /// <exception cref="DirectoryNotFoundException">The file is neither at that path nor below any parent folder of the test.</exception>
    internal static string Of(string sourceFile, string running)
    {
        if (File.Exists(sourceFile))
            return Path.GetDirectoryName(Path.GetFullPath(sourceFile))!;
        string[] parts = sourceFile.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        for (DirectoryInfo? folder = new(running); folder is not null; folder = folder.Parent)
        {
            // The longest matching suffix of the path, so that a file with the same name elsewhere is not mistaken for it.
            for (int first = 0; first < parts.Length; first++)
            {
                string candidate = Path.Combine([folder.FullName, .. parts[first..]]);
                if (File.Exists(candidate))
                    return Path.GetDirectoryName(candidate)!;
            }
        }

        throw new DirectoryNotFoundException(
            $"The snapshots of '{sourceFile}' cannot be found: the source file is neither at that path nor below a parent folder of "
                + $"'{running}'. Pass its path as sourceFile.");
    }
}
