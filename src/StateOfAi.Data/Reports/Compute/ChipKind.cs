namespace StateOfAi.Data;

/// <summary>What sort of processor a chip is.</summary>
public enum ChipKind
{
    /// <summary>Graphics processor, also when built for data centers alone.</summary>
    Gpu,

    /// <summary>Tensor processor as Google builds it.</summary>
    Tpu,

    /// <summary>Field-programmable gate array: logic that is wired after manufacture.</summary>
    Fpga,

    /// <summary>Another processor built for AI workloads.</summary>
    Accelerator,

    /// <summary>A processor made of a whole silicon wafer.</summary>
    WaferScale,

    /// <summary>Central and graphics processor joined in one module.</summary>
    Superchip,

    /// <summary>Chips of several sorts counted together.</summary>
    Mixed,
}
