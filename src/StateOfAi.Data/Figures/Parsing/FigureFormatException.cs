namespace StateOfAi.Data;

/// <summary>The exception that is thrown if a text is not a figure.</summary>
public sealed class FigureFormatException : FormatException
{
    internal FigureFormatException(string text, int position, string expected)
        : base(
            $"'{Excerpt(text)}' is not a figure: at position {position} {expected}. Examples: $10.32B, +171%, 45,000+ GPUs, about 32%, "
                + $"20 to 25%.") =>
            (Text, Position, Reason) = (text, position, expected);

    // A message that repeats a page of text would hide the problem.
    private const int Longest = 100;

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The position of the problem in the text, from 0.</summary>
    public int Position { get; }

    /// <summary>The part of the message that says what is wrong and what was expected, such as "a number was expected".</summary>
    public string Reason { get; }

    /// <summary>The beginning of a text, on one line, for a message.</summary>
    internal static string Excerpt(string text) => OneLine.Of(text.Length <= Longest ? text : text[..Longest] + "…");
}
