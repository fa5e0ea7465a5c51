namespace StateOfAi.Data;

/// <summary>The exception that is thrown if numbers of different units are compared or combined.</summary>
public sealed class UnitMismatchException : ArgumentException
{
    private const string WayOut = "Convert one of them first: use ConvertAt with an exchange rate, or multiply a rate by its denominator.";

    /// <summary>Creates an exception for two units.</summary>
    /// <param name="left">The unit of the first number.</param>
    /// <param name="right">The unit of the second number.</param>
    public UnitMismatchException(Unit left, Unit right)
        : base($"The units differ: {left} and {right}. {WayOut}") =>
        (Left, Right) = (left, right);

    // For two units and a description of the numbers that have them.
    internal UnitMismatchException(Unit left, Unit right, string numbers)
        : base($"{numbers}: the units differ, {left} and {right}. {WayOut}") =>
        (Left, Right) = (left, right);

    /// <summary>The unit of the first number.</summary>
    public Unit Left { get; }

    /// <summary>The unit of the second number.</summary>
    public Unit Right { get; }
}
