namespace StateOfAi.Data;

/// <summary>What an operand resolves to: a figure or a time, or a problem if the row has neither.</summary>
internal readonly struct FormulaField(Figure? figure, TimePeriod? time, string? problem)
{
    internal Figure? Figure { get; } = figure;

    internal TimePeriod? Time { get; } = time;

    internal string? Problem { get; } = problem;

    internal static FormulaField Missing(string problem) => new(null, null, problem);
}

/// <summary>What a part of a formula evaluates to: a number with its unit, or a time.</summary>
internal sealed class FormulaValue(FormulaUnit? unit, Estimate<Quantity> number, TimePeriod? time)
{
    /// <summary>The unit of the number; <see langword="null"/> for a time.</summary>
    internal FormulaUnit? Unit { get; } = unit;

    /// <summary>The number; unknown for a time.</summary>
    internal Estimate<Quantity> Number { get; } = number;

    /// <summary>The time; <see langword="null"/> for a number.</summary>
    internal TimePeriod? Time { get; } = time;
}
