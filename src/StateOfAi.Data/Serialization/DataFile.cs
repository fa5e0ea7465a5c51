using System.Text;

namespace StateOfAi.Data;

/// <summary>A complete JSON file, with its name relative to the data folder.</summary>
internal readonly record struct DataFile
{
    /// <param name="name">The name relative to the data folder.</param>
    /// <param name="json">The contents. A leading byte order mark is skipped.</param>
    internal DataFile(string name, ReadOnlyMemory<byte> json) =>
        (Name, Json) = (name, json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json);

    internal string Name { get; }

    internal ReadOnlyMemory<byte> Json { get; }

    /// <summary>Why the file could not be read and is empty; <see langword="null"/> if it was read.</summary>
    internal string? Problem { get; private init; }

    /// <summary>The line of the problem, from 1; <see langword="null"/> if the whole file could not be read.</summary>
    internal int? ProblemLine { get; private init; }

    /// <summary>A file that exists but cannot be read; reading it as a table or version is a finding.</summary>
    internal static DataFile Unreadable(string name, string problem) => new(name, default) { Problem = problem };

    /// <summary>A file with invalid text at one line; reading it as a table or version is a finding.</summary>
    internal static DataFile Malformed(string name, int line, string problem) =>
        new(name, default) { Problem = problem, ProblemLine = line };
}
