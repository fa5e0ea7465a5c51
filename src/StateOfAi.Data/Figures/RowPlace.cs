namespace StateOfAi.Data;

/// <summary>Where a sequence of the caller's has a row, as messages call it.</summary>
internal readonly struct RowPlace(int place)
{
    // A longer text would hide what is said about the row.
    private const int MostCharacters = 60;

    internal int Place { get; } = place;

    public override string ToString() => FormattableString.Invariant($"The row at {Place}");

    /// <summary>The place with the text of the row, at the beginning of a sentence: <c>The row at 2 (NVIDIA buys OmniML)</c>.</summary>
    internal string With<TRow>(TRow row) => $"{this}{(TextOf(row) is { } text ? $" ({text})" : "")}";

    /// <summary>The same within parentheses: <c>the row at 2: NVIDIA buys OmniML</c>.</summary>
    internal string Within<TRow>(TRow row) => $"the{ToString()[3..]}{(TextOf(row) is { } text ? $": {text}" : "")}";

    // The name of its type, which is all that many classes say, tells nothing.
    private static string? TextOf<TRow>(TRow row)
    {
        string? text = row?.ToString();
        return string.IsNullOrWhiteSpace(text) || text == row?.GetType().ToString() ? null
            : text.Length > MostCharacters ? text[..MostCharacters] + "…"
            : text;
    }
}
