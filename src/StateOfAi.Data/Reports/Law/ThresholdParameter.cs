namespace StateOfAi.Data;

/// <summary>The quantities that rules compare with a threshold.</summary>
public enum ThresholdParameter
{
    /// <summary>The operations used to train a model (unit <c>flop</c>).</summary>
    TrainingCompute,

    /// <summary>The largest number of operations per second of a computing cluster (unit <c>flopPerSecond</c>).</summary>
    ClusterPerformance,

    /// <summary>
    /// The total processing performance of a chip (custom unit <c>TPP</c>): dense tera-operations per second times the bit length of the
    /// operation.
    /// </summary>
    TotalProcessingPerformance,

    /// <summary>
    /// Total processing performance divided by the area of the logic dies in square millimeters (custom unit
    /// <c>TPP per square millimeter</c>).
    /// </summary>
    PerformanceDensity,

    /// <summary>The transfer rate over all inputs and outputs of a chip (unit <c>byte/second</c>).</summary>
    InterconnectBandwidth,

    /// <summary>The bandwidth of the memory that a chip uses (unit <c>byte/second</c>).</summary>
    MemoryBandwidth,

    /// <summary>
    /// The bandwidth of a memory stack divided by its area in square millimeters (custom unit <c>byte per second per square
    /// millimeter</c>).
    /// </summary>
    MemoryBandwidthDensity,

    /// <summary>Gross revenue in one year (unit <c>USD</c>).</summary>
    AnnualRevenue,
}
