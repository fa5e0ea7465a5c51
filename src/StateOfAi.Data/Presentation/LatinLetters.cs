using System.Text;

namespace StateOfAi.Data;

/// <summary>
/// Removes accents from Latin letters. Culture data would cover more letters, but not every program has it, and search results must not
/// depend on it.
/// </summary>
internal static class LatinLetters
{
    private const char First = '\u00C0';

    // U+00C0 to U+017F, the blocks Latin-1 Supplement and Latin Extended-A: each letter without its accent or stroke.
    private const string Plain =
        "AAAAAAÆCEEEEIIIIÐNOOOOO×OUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiĲĳJjKkĸLlLlLlĿ"
        + "ŀLlNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzſ";

    internal static string WithoutAccents(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            // An accent may also follow its letter as a combining character.
            if (letter is not (>= '\u0300' and <= '\u036F'))
                plain.Append(letter - First is >= 0 and < 192 and var place ? Plain[place] : letter);
        }

        return plain.ToString();
    }
}
