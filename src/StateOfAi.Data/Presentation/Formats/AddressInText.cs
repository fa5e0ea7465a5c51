namespace StateOfAi.Data;

/// <summary>Finds web addresses in texts, which are shown as links.</summary>
internal static class AddressInText
{
    /// <summary>The length of the address at an index; 0 if there is none.</summary>
    internal static int LengthAt(string line, int place)
    {
        ReadOnlySpan<char> rest = line.AsSpan(place);
        int scheme = rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
        bool isWithinWord = place > 0 && char.IsLetterOrDigit(line[place - 1]);
        if (scheme == 0 || isWithinWord || rest.Length == scheme || !char.IsLetterOrDigit(rest[scheme]))
            return 0;
        // Punctuation at the end is not part of an address, but a closing parenthesis is if the address contains the opening one.
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
