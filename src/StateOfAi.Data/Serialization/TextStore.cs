using System.Text;

namespace StateOfAi.Data;

/// <summary>Data files that are texts in memory, as corrections and tests make them.</summary>
internal sealed class TextStore : DataStore
{
    private readonly Dictionary<string, DataFile> _files;

    internal TextStore(IReadOnlyDictionary<string, string> files)
    {
        _files = files.ToDictionary(file => file.Key, file => new DataFile(file.Key, Encoding.UTF8.GetBytes(file.Value)), StringComparer.Ordinal);
        Names = [.. _files.Keys.Order(StringComparer.Ordinal)];
    }

    internal override IReadOnlyList<string> Names { get; }

    internal override DataFile Read(string name) => _files[name];

    /// <summary>The files of a store as texts.</summary>
    internal static IReadOnlyDictionary<string, string> Of(DataStore store) => store.Names.ToDictionary(name => name, name => Encoding.UTF8.GetString(store.Read(name).Json.Span), StringComparer.Ordinal);
}
