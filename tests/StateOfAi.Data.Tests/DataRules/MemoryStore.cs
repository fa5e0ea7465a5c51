using System.Collections.Concurrent;
using System.Text;

namespace StateOfAi.Data.Tests;

/// <summary>The embedded data files in memory, to be changed for a test; it counts how often each is read.</summary>
internal sealed class MemoryStore : DataStore
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _reads = new(StringComparer.Ordinal);

    internal MemoryStore()
    {
        foreach (string name in Embedded.Names)
            _files.Add(name, Embedded.Read(name).Json.ToArray());
    }

    internal override IReadOnlyList<string> Names => [.. _files.Keys];

    /// <summary>The files that have been read, in ordinal order.</summary>
    internal IReadOnlyList<string> FilesRead => [.. _reads.Keys.Order(StringComparer.Ordinal)];

    internal override DataFile Read(string name)
    {
        _reads.AddOrUpdate(name, 1, (_, count) => count + 1);
        return new(name, _files[name]);
    }

    internal int ReadsOf(string name) => _reads.GetValueOrDefault(name);

    internal string Text(string name) => Encoding.UTF8.GetString(_files[name]);

    internal void Set(string name, string text) => Set(name, Encoding.UTF8.GetBytes(text));

    internal void Set(string name, byte[] bytes) => _files[name] = bytes;

    internal void Remove(string name) => _files.Remove(name);

    /// <summary>Replaces the first occurrence of a text.</summary>
    /// <returns>
    /// The line, from 1, of the mark ¦ in the replacement, which is left out of the file; that of its beginning without one.
    /// </returns>
    internal int Edit(string name, string find, string replacement)
    {
        string text = Text(name);
        int at = text.IndexOf(find, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name} does not hold: {find}");
        string before = text[..at] + replacement[..Math.Max(0, replacement.IndexOf('¦', StringComparison.Ordinal))];
        Set(name, text[..at] + replacement.Replace("¦", "", StringComparison.Ordinal) + text[(at + find.Length)..]);
        return before.Count(letter => letter == '\n') + 1;
    }
}
