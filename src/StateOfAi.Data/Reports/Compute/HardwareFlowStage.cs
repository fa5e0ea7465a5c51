namespace StateOfAi.Data;

/// <summary>The stage of a hardware flow when the report was written.</summary>
public enum HardwareFlowStage
{
    /// <summary>Carried out.</summary>
    Done,

    /// <summary>In progress.</summary>
    Underway,

    /// <summary>Agreed or ordered, not yet delivered.</summary>
    Agreed,

    /// <summary>Only expected.</summary>
    Expected,
}
