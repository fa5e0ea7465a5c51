using System.Security.Cryptography;
using System.Text;

namespace StateOfAi.Data;

/// <summary>
/// Where the data files are. Users get the embedded ones; a folder or a set in memory is for trying out corrections.
/// </summary>
internal abstract class DataStore
{
    internal static DataStore Embedded { get; } = new EmbeddedStore();

    /// <summary>The names of all files, in ordinal order.</summary>
    internal abstract IReadOnlyList<string> Names { get; }

    internal abstract DataFile Read(string name);

    internal virtual bool Contains(string name) => Names.Contains(name);

    /// <summary>SHA-256 over the names and contents of all files, in hexadecimal.</summary>
    internal string ContentHash() => ContentHash(Names);

    /// <summary>
    /// SHA-256 over the names and contents of some files, in hexadecimal. Line endings are normalized to line feeds, so that the hash is
    /// the same on every machine.
    /// </summary>
    internal string ContentHash(IEnumerable<string> names)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string name in names)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\n"));
            ReadOnlySpan<byte> json = Read(name).Json.Span;
            while (json.IndexOf("\r\n"u8) is var cut and >= 0)
            {
                hash.AppendData(json[..cut]);
                json = json[(cut + 1)..];
            }

            hash.AppendData(json);
        }

        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }

    /// <summary>SHA-256 over a text, in hexadecimal.</summary>
    internal static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    private sealed class EmbeddedStore : DataStore
    {
        private string[]? _names;

        // The search index is embedded too but is not data.
        internal override IReadOnlyList<string> Names => _names ??= Sorted(Array.FindAll(
            typeof(DataStore).Assembly.GetManifestResourceNames(), static name => name.EndsWith(".json", StringComparison.Ordinal)));

        internal override DataFile Read(string name)
        {
            using Stream stream = typeof(DataStore).Assembly.GetManifestResourceStream(name)
                ?? throw new FileNotFoundException($"The data file '{name}' is not embedded.", name);
            byte[] json = new byte[stream.Length];
            stream.ReadExactly(json);
            return new(name, json);
        }

        private static string[] Sorted(string[] names)
        {
            // By hand: there are few, mostly in order already, and every process would have to compile Array.Sort.
            for (int i = 1; i < names.Length; i++)
            {
                for (int at = i; at > 0 && string.CompareOrdinal(names[at - 1], names[at]) > 0; at--)
                    (names[at - 1], names[at]) = (names[at], names[at - 1]);
            }

            return names;
        }
    }
}
