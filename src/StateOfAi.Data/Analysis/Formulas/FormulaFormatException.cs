namespace StateOfAi.Data;

/// <summary>The exception for a text that is not a formula.</summary>
public sealed class FormulaFormatException : FormatException
{
    internal FormulaFormatException(string text, FormulaProblem problem)
        : base($"'{FigureFormatException.Excerpt(text)}' is not a formula: {problem}.") => (Text, Position) = (text, problem.Position);

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The position at which parsing stopped, in characters from 0.</summary>
    public int Position { get; }
}
