namespace StateOfAi.Data.Testing;

/// <summary>A text is not that of the committed snapshot, or there is none yet.</summary>
public sealed class SnapshotException : Exception
{
    internal SnapshotException(SnapshotFile file, string? difference, SnapshotMode mode)
        : base(MessageOf(file, difference, mode)) => (SnapshotPath, ReceivedPath) = (file.Path, file.ReceivedPath);

    /// <summary>The committed file, which may not be there.</summary>
    public string SnapshotPath { get; }

    /// <summary>The file with what was received.</summary>
    public string ReceivedPath { get; }

    private static string MessageOf(SnapshotFile file, string? difference, SnapshotMode mode)
    {
        string what = difference is null
            ? $"There is no snapshot {file.Path} yet."
            : $"The text is not that of the snapshot {file.Path}:\n{difference}";
        string how = mode is { IsWriting: true, IsOnBuildServer: true }
            ? $"On a build server (CI is set) no snapshot is written, whatever {Snapshot.WriteVariable} says; write it where you can read "
                + $"and commit it."
            : $"If what was received is right, run the test once with {Snapshot.WriteVariable}=write, or rename the file yourself, and "
                + $"commit it.";
        return $"{what}\nReceived: {file.ReceivedPath}\n{how}";
    }
}
