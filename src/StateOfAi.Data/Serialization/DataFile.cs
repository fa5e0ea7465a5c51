using System.Text;

namespace StateOfAi.Data;

/// <summary>One JSON file, whole, with the name it has below the data folder.</summary>
internal readonly record struct DataFile
{
    /// <param name="name">The name below the data folder.</param>
    /// <param name="json">What it holds. A mark of byte order at its begin, as some editors write, is no part of the data.</param>
    internal DataFile(string name, ReadOnlyMemory<byte> json) =>
        (Name, Json) = (name, json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json);

    internal string Name { get; }

    internal ReadOnlyMemory<byte> Json { get; }

    /// <summary>Why the file could not be read, and so holds nothing; <see langword="null"/> when it was.</summary>
    internal string? Problem { get; private init; }

    /// <summary>The line of the problem, from 1; <see langword="null"/> when the whole file could not be read.</summary>
    internal int? ProblemLine { get; private init; }

    /// <summary>A file that is there and cannot be read; reading it as a table or version is a finding.</summary>
    internal static DataFile Unreadable(string name, string problem) => new(name, default) { Problem = problem };

    /// <summary>A file whose text is no text at one line; reading it as a table or version is a finding.</summary>
    internal static DataFile Malformed(string name, int line, string problem) =>
        new(name, default) { Problem = problem, ProblemLine = line };
}
