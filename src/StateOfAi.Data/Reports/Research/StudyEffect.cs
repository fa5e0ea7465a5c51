namespace StateOfAi.Data;

/// <summary>An effect that a study found: which measure moved, for whom, and by how much if a number was printed.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class StudyEffect
{
    /// <summary>The measure that moved.</summary>
    public required StudyMeasure Measure { get; init; }

    /// <summary>The direction. Up is more of the measure, which for <see cref="StudyMeasure.TaskTime"/> is not an improvement.</summary>
    public required Direction Direction { get; init; }

    /// <summary>
    /// The change in percent of <see cref="ComparedWith"/>, negative for a fall; <see langword="null"/> if stated only in words.
    /// </summary>
    [Measures(nameof(FigureKind.Percent))]
    public Figure? Value { get; init; }

    /// <summary>
    /// The strength of the effect, such as <c>slight</c>: the wording of the report, not the result of a statistical test;
    /// <see langword="null"/> if a number was printed instead.
    /// </summary>
    public string? Strength { get; init; }

    /// <summary>
    /// For whom, or in which phase, the effect applies; <see langword="null"/> if it applies to all who used the product.
    /// </summary>
    public string? Group { get; init; }

    /// <summary>The baseline of the effect, such as a control group; <see langword="null"/> if the report does not say.</summary>
    public string? ComparedWith { get; init; }

    /// <summary>The measure and the group, with the value or the direction.</summary>
    /// <returns>Such as <c>task time, workers with ChatGPT: -40%</c> or <c>productivity: up (significant)</c>.</returns>
    public override string ToString()
    {
        string moved = Value?.ToString("+", null) ?? Words.InProse(Direction) + (Strength is null ? "" : $" ({Strength})");
        return $"{Words.InProse(Measure)}{(Group is null ? "" : $", {Group}")}: {moved}";
    }
}
