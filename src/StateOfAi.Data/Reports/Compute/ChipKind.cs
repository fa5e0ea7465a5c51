namespace StateOfAi.Data;

/// <summary>What sort of processor a chip is.</summary>
public enum ChipKind
{
    /// <summary>Graphics processor, also when built for data centers alone.</summary>
    Gpu,

    /// <summary>Another processor built for AI workloads, such as a tensor processor or a whole silicon wafer.</summary>
    Accelerator,

    /// <summary>Chips of several sorts counted together.</summary>
    Mixed,

    /// <summary>Neither; a detail of the row says what it is.</summary>
    Other,
}
