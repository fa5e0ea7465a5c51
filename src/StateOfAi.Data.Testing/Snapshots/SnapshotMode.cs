namespace StateOfAi.Data.Testing;

/// <summary>What is to be done with a snapshot that is not there or is another.</summary>
internal sealed record SnapshotMode(bool IsWriting, bool IsOnBuildServer)
{
    /// <summary>As the environment variables say.</summary>
    internal static SnapshotMode OfEnvironment() => new(
        string.Equals(Environment.GetEnvironmentVariable(Snapshot.WriteVariable), "write", StringComparison.OrdinalIgnoreCase),
        Environment.GetEnvironmentVariable("CI") is { Length: > 0 } server
            && !string.Equals(server, "false", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it may be written: never on a build server, where nobody would see it.</summary>
    internal bool MayWrite => IsWriting && !IsOnBuildServer;
}
