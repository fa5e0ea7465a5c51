namespace StateOfAi.Data.Tests;

/// <summary>
/// One slip in one file, and the one finding that it must give. The mark ¦ in <paramref name="Replace"/> stands at the place of the
/// finding.
/// </summary>
public sealed record Mutation(string File, string Find, string Replace, string Path, string Rule)
{
    /// <summary>Makes the slip.</summary>
    /// <returns>File, line, path and rule of the finding that is due.</returns>
    internal (string File, int Line, string Path, string Rule) ApplyTo(MemoryStore store) =>
        (File, store.Edit(File, Find, Replace), Path, Rule);
}
