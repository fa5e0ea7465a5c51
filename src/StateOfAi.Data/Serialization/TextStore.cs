using System.Text;

namespace StateOfAi.Data;

/// <summary>Data files held as texts in memory, for corrections and tests.</summary>
internal sealed class TextStore : DataStore
{
    private readonly Dictionary<string, DataFile> _files;

    /// <param name="files">The texts by file name.</param>
    /// <exception cref="ArgumentException">A text is <see langword="null"/>.</exception>
    internal TextStore(IReadOnlyDictionary<string, string> files)
    {
        _files = files.ToDictionary(file => file.Key, file => FileOf(file.Key, file.Value, nameof(files)), StringComparer.Ordinal);
        Names = [.. _files.Keys.Order(StringComparer.Ordinal)];
    }

    internal override IReadOnlyList<string> Names { get; }

    internal override bool Contains(string name) => _files.ContainsKey(name);

    internal override DataFile Read(string name) => _files[name];

    /// <summary>The files of a store as texts.</summary>
    internal static IReadOnlyDictionary<string, string> Of(DataStore store) =>
        store.Names.ToDictionary(name => name, name => Encoding.UTF8.GetString(store.Read(name).Json.Span), StringComparer.Ordinal);

    private static DataFile FileOf(string name, string? text, string parameter)
    {
        if (text is null)
            throw new ArgumentException($"The text of '{name}' is null; leave a file out, or give its text.", parameter);
        // Encoding would silently replace half of a surrogate pair.
        int half = HalfLetterIn(text);
        return half < 0
            ? new(name, Encoding.UTF8.GetBytes(text))
            : DataFile.Malformed(name, text.AsSpan(0, half).Count('\n') + 1,
                FormattableString.Invariant($"U+{(int)text[half]:X4} is half of a surrogate pair; the other half is missing."));
    }

    private static int HalfLetterIn(string text)
    {
        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return i;
        }

        return -1;
    }
}
