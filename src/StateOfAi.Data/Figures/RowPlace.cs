namespace StateOfAi.Data;

/// <summary>The index of a row in the caller's sequence, for messages.</summary>
internal readonly struct RowPlace(int place)
{
    // A longer text would hide the problem with the row.
    private const int MostCharacters = 60;

    internal int Place { get; } = place;

    public override string ToString() => FormattableString.Invariant($"The row at {Place}");

    /// <summary>The index with the text of the row, to begin a sentence: <c>The row at 2 (NVIDIA buys OmniML)</c>.</summary>
    internal string With<TRow>(TRow row) => $"{this}{(TextOf(row) is { } text ? $" ({text})" : "")}";

    /// <summary>The same for use within parentheses: <c>the row at 2: NVIDIA buys OmniML</c>.</summary>
    internal string Within<TRow>(TRow row) => $"the{ToString()[3..]}{(TextOf(row) is { } text ? $": {text}" : "")}";

    // Omits the type name, which the default ToString returns.
    private static string? TextOf<TRow>(TRow row)
    {
        string? text = row?.ToString();
        return string.IsNullOrWhiteSpace(text) || text == row?.GetType().ToString() ? null
            : text.Length > MostCharacters ? text[..MostCharacters] + "…"
            : text;
    }
}
