namespace StateOfAi.Data;

/// <summary>Whose judgment or outlook it is.</summary>
public enum Judge
{
    /// <summary>The authors of the State of AI Report.</summary>
    Report,

    /// <summary>The author of the summary from which the figures were read, as opposed to the report.</summary>
    Compiler,

    /// <summary>A company speaking about itself.</summary>
    Company,

    /// <summary>The press, as relayed by the report.</summary>
    Press,
}
