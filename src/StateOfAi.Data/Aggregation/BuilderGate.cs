namespace StateOfAi.Data;

/// <summary>
/// Whether a builder may continue. An operation that ends early, by an error or by cancellation, leaves columns of different lengths, where
/// later rows would get the keys of other rows, so it closes the builder. While rows are read the builder is closed too, for a function
/// that is called then and uses the builder itself.
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
            ? "The table is built already; a builder builds one table."
            : "This builder failed or was canceled on the way, or is still at work, so its columns are incomplete. Make a new builder and "
                + "give it all rows again.");
    }

    /// <summary>Begins an operation that makes the builder useless if it does not complete.</summary>
    internal void Enter()
    {
        Check();
        _isClosed = true;
    }

    /// <summary>The operation is complete.</summary>
    internal void Leave() => _isClosed = false;

    /// <summary>The operation was to build the table, and it is complete.</summary>
    internal void Finish() => _isBuilt = true;
}
