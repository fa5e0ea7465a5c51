namespace StateOfAi.Data;

/// <summary>
/// Whether a builder may go on. What ends early, by an error or by cancellation, leaves columns of unlike lengths, of which later rows would be put under the keys of others: it closes the
/// builder. So it does for a function that is called while rows are read and uses the builder itself.
/// </summary>
internal sealed class BuilderGate
{
    private bool _isClosed;
    private bool _isBuilt;

    /// <summary>Refuses whatever comes after the end.</summary>
    internal void Check()
    {
        if (!_isClosed)
            return;
        throw new InvalidOperationException(_isBuilt
            ? "The table is built already; a builder builds one table."
            : "This builder failed or was canceled on the way, or is still at work, so its columns are incomplete. Make a new builder and give it all rows again.");
    }

    /// <summary>Begins something that leaves the builder of no use if it does not come to its end.</summary>
    internal void Enter()
    {
        Check();
        _isClosed = true;
    }

    /// <summary>It came to its end.</summary>
    internal void Leave() => _isClosed = false;

    /// <summary>The table is built, which was what had begun.</summary>
    internal void Finish() => _isBuilt = true;
}
