namespace StateOfAi.Data;

/// <summary>A text is not a formula.</summary>
public sealed class FormulaFormatException : FormatException
{
    internal FormulaFormatException(string text, FormulaProblem problem)
        : base($"'{text}' is not a formula: {problem}.") => (Text, Position) = (text, problem.Position);

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Where reading stopped: characters from the start, from 0.</summary>
    public int Position { get; }
}
