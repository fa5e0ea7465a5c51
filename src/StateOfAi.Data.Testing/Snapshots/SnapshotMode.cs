namespace StateOfAi.Data.Testing;

/// <summary>The handling of a snapshot that is missing or differs.</summary>
internal sealed record SnapshotMode(bool IsWriting, bool IsOnBuildServer)
{
    /// <summary>The mode that the environment variables select.</summary>
    internal static SnapshotMode OfEnvironment() => new(
        string.Equals(Environment.GetEnvironmentVariable(Snapshot.WriteVariable), "write", StringComparison.OrdinalIgnoreCase),
        Environment.GetEnvironmentVariable("CI") is { Length: > 0 } server
            && !string.Equals(server, "false", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it may be written: never on a build server, where nobody would review it.</summary>
    internal bool MayWrite => IsWriting && !IsOnBuildServer;
}
