namespace StateOfAi.Data;

/// <summary>The kinds of processors.</summary>
public enum ChipKind
{
    /// <summary>A graphics processor, including those built only for data centers.</summary>
    Gpu,

    /// <summary>Another processor built for AI workloads, such as a tensor processor or a wafer-scale chip.</summary>
    Accelerator,

    /// <summary>Several kinds of chips counted together.</summary>
    Mixed,

    /// <summary>Another kind, named in a detail of the row.</summary>
    Other,
}
