namespace StateOfAi.Data;

/// <summary>A generation of NVIDIA's data-center GPUs, as counted by the Compute Index.</summary>
public enum GpuGeneration
{
    /// <summary>A100.</summary>
    Ampere,

    /// <summary>H100, H200 and GH200.</summary>
    Hopper,

    /// <summary>B200 and B300.</summary>
    Blackwell,

    /// <summary>GB200 and GB300, which combine the GPUs with a CPU.</summary>
    GraceBlackwell,
}
