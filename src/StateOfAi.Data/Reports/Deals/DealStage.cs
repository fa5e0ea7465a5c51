namespace StateOfAi.Data;

/// <summary>How far an acquisition went.</summary>
public enum DealStage
{
    /// <summary>The report speaks of the target as bought and says no more about the stage.</summary>
    Unspecified,

    /// <summary>Made public; nothing is said about a signature.</summary>
    Announced,

    /// <summary>A definitive agreement was signed.</summary>
    DefinitiveAgreement,

    /// <summary>The target changed hands.</summary>
    Completed,

    /// <summary>Stopped before it was completed, so nothing was bought.</summary>
    Blocked,
}
