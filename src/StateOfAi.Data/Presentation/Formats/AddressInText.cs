namespace StateOfAi.Data;

/// <summary>Addresses of the web within a text, which are shown as links.</summary>
internal static class AddressInText
{
    /// <summary>How many characters of an address begin at a place; 0 where none does.</summary>
    internal static int LengthAt(string line, int place)
    {
        ReadOnlySpan<char> rest = line.AsSpan(place);
        int scheme = rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
        bool isWithinWord = place > 0 && char.IsLetterOrDigit(line[place - 1]);
        if (scheme == 0 || isWithinWord || rest.Length == scheme || !char.IsLetterOrDigit(rest[scheme]))
            return 0;
        // The sign that ends a sentence or a part of it is no part of an address, but the end of a parenthesis within it is.
        ReadOnlySpan<char> word = line.AsSpan(place..EndOfWord(line, place)), address = word.TrimEnd(".,;:!?'\")");
        bool endsWithin = address.Length < word.Length && word[address.Length] == ')' && address.Count('(') > address.Count(')');
        return address.Length + (endsWithin ? 1 : 0);
    }

    internal static int EndOfWord(string line, int place)
    {
        while (place < line.Length && !char.IsWhiteSpace(line[place]))
            place++;
        return place;
    }
}
