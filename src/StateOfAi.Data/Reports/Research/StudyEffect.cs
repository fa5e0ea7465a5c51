namespace StateOfAi.Data;

/// <summary>One effect that a study found: which measure moved, for whom, and by how much where a number was printed.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class StudyEffect
{
    /// <summary>What moved.</summary>
    public required StudyMeasure Measure { get; init; }

    /// <summary>Which way it moved. Up is more of the measure, which for <see cref="StudyMeasure.TaskTime"/> is no gain.</summary>
    public required Direction Direction { get; init; }

    /// <summary>
    /// Change in percent of <see cref="ComparedWith"/>, negative for a fall; <see langword="null"/> when the effect was told in words only.
    /// </summary>
    [Measures(nameof(FigureKind.Percent))]
    public Figure? Value { get; init; }

    /// <summary>
    /// How strong the effect was called, such as <c>slight</c>: the wording of the report, not the result of a statistical test;
    /// <see langword="null"/> when a number was printed instead.
    /// </summary>
    public string? Strength { get; init; }

    /// <summary>For whom, or in which phase, the effect holds; <see langword="null"/> when it holds for all who used the product.</summary>
    public string? Group { get; init; }

    /// <summary>What the effect is set against, such as a control group; <see langword="null"/> when the report does not say.</summary>
    public string? ComparedWith { get; init; }

    /// <summary>The measure and for whom, with the value or the direction.</summary>
    /// <returns>Such as <c>task time, workers with ChatGPT: -40 %</c> or <c>productivity: up (significant)</c>.</returns>
    public override string ToString()
    {
        string moved = Value?.ToString("+", null) ?? Words.InProse(Direction) + (Strength is null ? "" : $" ({Strength})");
        return $"{Words.InProse(Measure)}{(Group is null ? "" : $", {Group}")}: {moved}";
    }
}
