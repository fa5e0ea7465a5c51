namespace StateOfAi.Data;

/// <summary>
/// Tracks whether a builder may continue. An operation that fails or is canceled leaves columns of different lengths, in which later rows
/// would get other rows' keys, so the builder is closed. It is also closed while rows are being read, in case a selector calls the builder
/// itself.
/// </summary>
internal sealed class BuilderGate
{
    private bool _isClosed;
    private bool _isBuilt;

    /// <summary>Throws if the builder is closed.</summary>
    internal void Check()
    {
        if (!_isClosed)
            return;
        throw new InvalidOperationException(_isBuilt
            ? "The table is already built; a builder builds only one table."
            : "This builder failed or was canceled, or is still reading rows, so its columns are incomplete. Create a new builder and "
                + "pass all rows again.");
    }

    /// <summary>Starts an operation that leaves the builder unusable unless it completes.</summary>
    internal void Enter()
    {
        Check();
        _isClosed = true;
    }

    /// <summary>Marks the operation as complete.</summary>
    internal void Leave() => _isClosed = false;

    /// <summary>Marks the table as built.</summary>
    internal void Finish() => _isBuilt = true;
}
