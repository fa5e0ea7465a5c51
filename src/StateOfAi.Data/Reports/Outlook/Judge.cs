namespace StateOfAi.Data;

/// <summary>Whose view a judgment or an outlook is.</summary>
public enum Judge
{
    /// <summary>The authors of the State of AI Report.</summary>
    Report,

    /// <summary>The author of the summary from which the figures were read; not a view of the report.</summary>
    Compiler,

    /// <summary>A company that speaks about itself.</summary>
    Company,

    /// <summary>The press, whose account the report passes on.</summary>
    Press,
}
