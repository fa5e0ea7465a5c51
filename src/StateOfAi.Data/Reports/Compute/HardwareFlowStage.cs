namespace StateOfAi.Data;

/// <summary>How far a hardware flow had come when the report was written.</summary>
public enum HardwareFlowStage
{
    /// <summary>Carried out.</summary>
    Done,

    /// <summary>Going on.</summary>
    Underway,

    /// <summary>Agreed or ordered, not yet delivered.</summary>
    Agreed,

    /// <summary>Only expected.</summary>
    Expected,
}
