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
        // T, B and M must be uppercase, unlike the months and meters that they could mean; words may be in either case.
        StringComparison comparison = words.Length == 1 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        int end = _position + words.Length;
        bool found = words.Length > 0 && string.Compare(_text, _position, words, 0, words.Length, comparison) == 0
            && (!char.IsLetter(words[^1]) || IsWordEnd(end));
        _position = found ? end : _position;
        return found;
    }

    private readonly bool IsWordEnd(int end) => end >= _text.Length || !char.IsLetter(_text[end]);

    private void SkipSpaces()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            _position++;
    }

    private Figure? Fail(string expected, int? position = null)
    {
        _error ??= new FigureFormatException(_text, position ?? _position, expected);
        return null;
    }
}
