namespace StateOfAi.Data;

/// <summary>The source of a judgment or outlook.</summary>
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
