using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>The specification of a chip for machine learning: peak rates, memory, power and price at release.</summary>
/// <remarks>
/// Rates are peaks without sparsity, at one precision each. <see cref="Fp16"/> mixes two things: the plain rate of most chips, and that of
/// the tensor units of some, such as B200 and MI355X; use <see cref="TensorFp16"/> to compare chips.
/// </remarks>
[Row]
public sealed partial class ChipSpecification : Row
{
    /// <summary>The chip.</summary>
    public required partial Chip Chip { get; init; }

    /// <summary>The publisher's name for it.</summary>
    public required string Name { get; init; }

    /// <summary>The organization that makes it; <see langword="null"/> if the publisher names none.</summary>
    public partial Organization? Manufacturer { get; init; }

    /// <summary>
    /// The publisher's word for its kind, such as <c>GPU</c>, <c>TPU</c> or <c>NPU</c>; <see langword="null"/> if it has none.
    /// </summary>
    public string? PublishedKind { get; init; }

    /// <summary>When it was released; <see langword="null"/> if no date is given.</summary>
    public PartialDate? Released { get; init; }

    /// <summary>The day of <see cref="Released"/> as a period.</summary>
    public TimePeriod? Period => Released is { } date ? TimePeriod.OfDate(date) : null;

    /// <summary>Its price at release in US dollars; <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.Dollars))]
    public Figure? Price { get; init; }

    /// <summary>Operations per second on floating-point numbers of 64 bits; <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.FlopPerSecond))]
    public Figure? Fp64 { get; init; }

    /// <summary>Operations per second on floating-point numbers of 32 bits; <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.FlopPerSecond))]
    public Figure? Fp32 { get; init; }

    /// <summary>
    /// Operations per second on floating-point numbers of 16 bits, without tensor units for most chips but with them for some;
    /// <see langword="null"/> if unknown.
    /// </summary>
    [Measures(nameof(FigureKind.FlopPerSecond))]
    public Figure? Fp16 { get; init; }

    /// <summary>Operations per second on numbers of 19 bits called TF32; <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.FlopPerSecond))]
    public Figure? Tf32 { get; init; }

    /// <summary>
    /// Operations per second of tensor units on floating-point numbers of 16 bits (FP16 or BF16); <see langword="null"/> if unknown.
    /// </summary>
    [Measures(nameof(FigureKind.FlopPerSecond))]
    public Figure? TensorFp16 { get; init; }

    /// <summary>Operations per second on floating-point numbers of 8 bits; <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.FlopPerSecond))]
    public Figure? Fp8 { get; init; }

    /// <summary>Operations per second on floating-point numbers of 4 bits; <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.FlopPerSecond))]
    public Figure? Fp4 { get; init; }

    /// <summary>
    /// Operations per second on integers of 8 bits (unit <c>operation/second</c>); <see langword="null"/> if unknown.
    /// </summary>
    [Measures(nameof(FigureKind.OperationsPerSecond))]
    [SuppressMessage("Naming", "CA1720", Justification = "INT8 is what the trade calls the number format.")]
    public Figure? Int8 { get; init; }

    /// <summary>
    /// Memory in bytes; for chips whose only memory is on the chip itself, that one. <see langword="null"/> if unknown.
    /// </summary>
    [Measures(nameof(FigureKind.Bytes))]
    public Figure? Memory { get; init; }

    /// <summary>Bytes per second between the chip and its memory; <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.BytesPerSecond))]
    public Figure? MemoryBandwidth { get; init; }

    /// <summary>Bytes per second between the chip and others in the same machine; <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.BytesPerSecond))]
    public Figure? IntranodeBandwidth { get; init; }

    /// <summary>Area of the die in square millimeters; <see langword="null"/> if unknown.</summary>
    public int? DieSquareMillimeters { get; init; }

    /// <summary>Thermal design power in watts; <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.Power))]
    public Figure? DesignPower { get; init; }

    /// <summary>The name of the manufacturing process in nanometers, which measures nothing; <see langword="null"/> if unknown.</summary>
    public int? ProcessNanometers { get; init; }

    /// <summary>Number of transistors (unit <c>transistor</c>); <see langword="null"/> if unknown.</summary>
    [Measures(nameof(FigureKind.Transistors))]
    public Figure? Transistors { get; init; }

    /// <summary>
    /// Total processing performance (unit <c>tpp</c>), the measure of United States export rules: peak operations per second in
    /// trillions, times the bits of the numbers, at the precision where that is largest. The limit of October 2023 is 4,800.
    /// <see langword="null"/> if unknown.
    /// </summary>
    [Main]
    [Measures(nameof(FigureKind.Tpp))]
    public Figure? TotalProcessingPerformance { get; init; }

    /// <summary>The page that the dataset cites for it; <see langword="null"/> if it cites none.</summary>
    [Unsearched]
    public string? Address { get; init; }

    /// <summary>The page that the dataset cites for the price; <see langword="null"/> if it cites none.</summary>
    [Unsearched]
    public string? PriceAddress { get; init; }
}
