using System.Globalization;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>Reads and writes a type that has a code. The default country, which has none, is null.</summary>
internal sealed class ParsableJson<T> : TextJson<T>
    where T : IParsable<T>
{
    private protected override T Parse(string text) => T.Parse(text, CultureInfo.InvariantCulture);

    private protected override string? TextOf(T value) => value.ToString() is { Length: > 0 } code ? code : null;

    private protected override T? ReadOther(ref Utf8JsonReader reader, string what) =>
        reader.TokenType is JsonTokenType.Null && default(T)?.ToString() is ""
            ? default
            : base.ReadOther(ref reader, what);
}
