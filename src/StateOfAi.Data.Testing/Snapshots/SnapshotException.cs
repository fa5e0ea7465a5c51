namespace StateOfAi.Data.Testing;

/// <summary>Thrown when text does not match the committed snapshot, or there is none yet.</summary>
public sealed class SnapshotException : Exception
{
    internal SnapshotException(SnapshotFile file, string? difference, SnapshotMode mode)
        : base(MessageOf(file, difference, mode)) => (SnapshotPath, ReceivedPath) = (file.Path, file.ReceivedPath);

    /// <summary>The committed file, which may not exist.</summary>
    public string SnapshotPath { get; }

    /// <summary>The file with the received text.</summary>
    public string ReceivedPath { get; }

    private static string MessageOf(SnapshotFile file, string? difference, SnapshotMode mode)
    {
        string what = difference is null
            ? $"The snapshot {file.Path} does not exist yet."
            : $"The text does not match the snapshot {file.Path}:\n{difference}";
        string how = mode is { IsWriting: true, IsOnBuildServer: true }
            ? $"On a build server (CI is set), snapshots are never written, and {Snapshot.WriteVariable} is ignored; write it on a machine "
                + $"where you can review and commit it."
            : $"If the received text is correct, run the test once with {Snapshot.WriteVariable}=write, or rename the file, and commit "
                + $"it.";
        return $"{what}\nReceived: {file.ReceivedPath}\n{how}";
    }
}
