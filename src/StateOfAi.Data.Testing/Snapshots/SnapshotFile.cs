using System.Text;

namespace StateOfAi.Data.Testing;

/// <summary>A committed snapshot, and the file for received text that differs from it.</summary>
internal sealed record SnapshotFile(string Path, string ReceivedPath)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal static SnapshotFile Of(string sourceFile, string member, string? name, string extension)
    {
        string test =
            string.Join('.',
                new[] { System.IO.Path.GetFileNameWithoutExtension(sourceFile.Replace('\\', '/')), member, name }.OfType<string>()
                    .Select(Safe));
        string folder = System.IO.Path.Combine(SourceFolder.Of(sourceFile, AppContext.BaseDirectory), "snapshots");
        return new(System.IO.Path.Combine(folder, $"{test}.snapshot.{extension}"),
            System.IO.Path.Combine(folder, $"{test}.received.{extension}"));
    }

    /// <summary>The committed text; <see langword="null"/> if there is none yet.</summary>
    internal string? CommittedOrNull => File.Exists(Path) ? Normal(File.ReadAllText(Path)) : null;

    internal void Compare(string text, SnapshotMode mode)
    {
        string received = Normal(text);
        string? committed = CommittedOrNull;
        if (committed == received)
        {
            File.Delete(ReceivedPath);
            return;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        if (mode.MayWrite)
        {
            File.WriteAllText(Path, received, Utf8);
            File.Delete(ReceivedPath);
            return;
        }

        File.WriteAllText(ReceivedPath, received, Utf8);
        throw new SnapshotException(this, committed is null ? null : TextDifference.Of(committed, received), mode);
    }

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string Safe(string part) =>
        string.Concat(part.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-'));
}
