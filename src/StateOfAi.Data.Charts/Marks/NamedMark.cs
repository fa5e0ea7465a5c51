namespace StateOfAi.Data.Charts;

/// <summary>A number of a part to draw.</summary>
/// <param name="Name">The name of the part.</param>
/// <param name="Value">The number.</param>
internal readonly record struct NamedMark(string Name, Mark Value)
{
    /// <summary>Whether it stands for several parts, or for what no part is known of.</summary>
    internal bool IsRest { get; init; }

    /// <summary>Whether the number rests on a projection.</summary>
    internal bool IsProjected { get; init; }

    internal static NamedMark Of(string name, Operand? number) => new(name, Mark.Of(number))
    {
        IsProjected = number is not null && number.Doubts.Any(doubt => doubt.Kind is DoubtKind.Projection),
    };
}
