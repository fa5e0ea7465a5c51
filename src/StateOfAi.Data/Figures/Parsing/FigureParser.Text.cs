using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <content>Words and spaces of the text.</content>
internal ref partial struct FigureParser
{
    private bool Take<TValue>((string Words, TValue Value)[] table, [MaybeNullWhen(false)] out TValue value)
    {
        foreach ((string words, TValue known) in table)
        {
            if (Take(words))
            {
                value = known;
                return true;
            }
        }

        value = default;
        return false;
    }

    private bool Take(string words)
    {
        SkipSpaces();
        // T, B and M must be uppercase, unlike the months and meters that they could mean, and so must the C of C$, unlike the c of circa;
        // words may be in either case. Chinese, Japanese and Korean do not separate words.
        StringComparison comparison = words is [_] or [_, '$'] ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        int end = _position + words.Length;
        bool found = words.Length > 0 && string.Compare(_text, _position, words, 0, words.Length, comparison) == 0
            && (!char.IsLetter(words[^1]) || words[^1] >= MagnitudeWords.FirstIdeograph || IsWordEnd(end));
        _position = found ? end : _position;
        return found;
    }

    private readonly bool IsWordEnd(int end) => end >= _text.Length || !char.IsLetter(_text[end]);

    private void SkipSpaces() => _position = PastSpaces(_position);

    /// <summary>Whether a character is a space, or one without a width that web pages put between words.</summary>
    private static bool IsSpace(char letter) =>
        char.IsWhiteSpace(letter) || letter is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    private readonly int PastSpaces(int position)
    {
        while (position < _text.Length && IsSpace(_text[position]))
            position++;
        return position;
    }

    private Figure? Fail(string expected, int? position = null)
    {
        _error ??= new FigureFormatException(_original, position ?? _position, expected);
        return null;
    }
}
