namespace StateOfAi.Data;

/// <summary>A text is not a figure.</summary>
public sealed class FigureFormatException : FormatException
{
    internal FigureFormatException(string text, int position, string expected)
        : base(
            $"'{Excerpt(text)}' is not a figure: at position {position} {expected}. Examples: $10.32B, +171 %, 45,000+ GPUs, about 32 %, "
                + $"20 to 25 %.") =>
            (Text, Position) = (text, position);

    // A message that repeats a page of text hides what is wrong with it.
    private const int Longest = 100;

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Where reading stopped: characters from the start, from 0.</summary>
    public int Position { get; }

    /// <summary>As much of a text as a message takes, on one line.</summary>
    internal static string Excerpt(string text) => OneLine.Of(text.Length <= Longest ? text : text[..Longest] + "…");
}
