namespace StateOfAi.Data.Queries.Tests;

/// <summary>A folder for the files of an engine, deleted at the end.</summary>
internal sealed class EngineFolder : IDisposable
{
    internal EngineFolder(string engine) => Path = Directory.CreateTempSubdirectory($"stateofai-{engine}-").FullName;

    internal string Path { get; }

    internal string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // The process that used the folder ended first and deleted it.
        }
    }
}
