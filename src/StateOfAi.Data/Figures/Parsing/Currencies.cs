namespace StateOfAi.Data;

/// <summary>The currencies that a sign may stand for.</summary>
/// <param name="Codes">Their codes, separated by spaces, most frequent first.</param>
/// <param name="HasUsual">Whether the sign alone means the first: <c>$</c> is the US dollar unless the text says otherwise.</param>
internal readonly record struct Currencies(string Codes, bool HasUsual = false)
{
    /// <summary>The code of the most frequent one.</summary>
    internal string First => Codes[..3];

    /// <summary>The only one; <see langword="null"/> if there are several.</summary>
    internal Currency? Single => Codes.Length == 3 ? Currency.Parse(Codes, null) : null;

    /// <summary>The one that the sign alone means; <see langword="null"/> if it does not mean one.</summary>
    internal Currency? Usual => HasUsual ? Currency.Parse(First, null) : null;

    /// <summary>Whether the first one, at least, is written with a decimal comma in its countries.</summary>
    internal bool HasDecimalComma => Currency.Parse(First, null).IsGroupedBy(".");

    /// <summary>Whether they are kronor, kroner or krónur.</summary>
    internal bool AreKronor => First is "SEK" or "NOK" or "DKK" or "ISK";

    internal bool Contains(string code) => Codes.Contains(code, StringComparison.Ordinal);

    /// <summary>The currencies that both may stand for; <see langword="null"/> if there are none.</summary>
    internal Currencies? Intersect(Currencies other)
    {
        string both = string.Join(' ', Codes.Split(' ').Where(other.Contains));
        return both.Length == 0 ? null : new(both, HasUsual && both.StartsWith(First, StringComparison.Ordinal));
    }

    public override string ToString() => Codes.Replace(" ", ", ", StringComparison.Ordinal);
}
