namespace StateOfAi.Data;

/// <summary>Two numbers of different units were to be compared or joined.</summary>
public sealed class UnitMismatchException : ArgumentException
{
    private const string WayOut = "Convert one of them first: ConvertAt takes a rate of exchange, and a rate times its unit is an amount.";

    /// <summary>Names the two units.</summary>
    public UnitMismatchException(Unit left, Unit right)
        : base($"The units differ: {left} and {right}. {WayOut}") =>
        (Left, Right) = (left, right);

    // Names the two units, and the two numbers that have them.
    internal UnitMismatchException(Unit left, Unit right, string numbers)
        : base($"{numbers}: the units differ, {left} and {right}. {WayOut}") =>
        (Left, Right) = (left, right);

    /// <summary>The unit of the first number.</summary>
    public Unit Left { get; }

    /// <summary>The unit of the second number.</summary>
    public Unit Right { get; }
}
