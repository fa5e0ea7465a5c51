namespace StateOfAi.Data;

/// <summary>The stages of an acquisition.</summary>
public enum DealStage
{
    /// <summary>The report refers to the target as acquired and says no more about the stage.</summary>
    Unspecified,

    /// <summary>Announced; nothing is said about a signed agreement.</summary>
    Announced,

    /// <summary>A definitive agreement was signed.</summary>
    DefinitiveAgreement,

    /// <summary>The deal closed.</summary>
    Completed,

    /// <summary>Stopped before completion, so nothing was bought.</summary>
    Blocked,
}
