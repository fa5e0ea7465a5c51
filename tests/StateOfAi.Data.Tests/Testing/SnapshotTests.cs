using StateOfAi.Data.Testing;

namespace StateOfAi.Data.Tests;

public sealed class SnapshotTests : IDisposable
{
    private static readonly SnapshotMode Compare = new(IsWriting: false, IsOnBuildServer: false);
    private static readonly SnapshotMode Write = new(IsWriting: true, IsOnBuildServer: false);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly SnapshotFile _file;

    public SnapshotTests()
    {
        string source = Path.Combine(_folder.FullName, "SomeTests.cs");
        File.WriteAllText(source, "");
        _file = SnapshotFile.Of(source, "Ranking", "by value", "md");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_file_is_called_after_the_test() => Assert.Equal(
        (Path.Combine(_folder.FullName, "snapshots", "SomeTests.Ranking.by-value.snapshot.md"),
            Path.Combine(_folder.FullName, "snapshots", "SomeTests.Ranking.by-value.received.md")), (_file.Path, _file.ReceivedPath));

    [Fact]
    public void The_first_time_it_fails_and_shows_what_was_received()
    {
        SnapshotException error = Assert.Throws<SnapshotException>(() => _file.Compare("a\r\nb", Compare));

        Assert.False(File.Exists(_file.Path));
        Assert.Equal("a\nb\n"u8, File.ReadAllBytes(error.ReceivedPath));
        Assert.Contains("StateOfAi_Snapshots=write", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_written_when_that_is_asked_for_and_then_holds_whatever_the_line_ends()
    {
        Assert.Throws<SnapshotException>(() => _file.Compare("a\nb", Compare));
        _file.Compare("a\nb", Write);
        File.WriteAllText(_file.Path, "a\r\nb\r\n");

        _file.Compare("a\nb\n", Compare);

        Assert.False(File.Exists(_file.ReceivedPath));
    }

    [Fact]
    public void It_is_never_written_on_a_build_server() => Assert.Contains(
        "On a build server", Assert.Throws<SnapshotException>(() => _file.Compare("a", Write with { IsOnBuildServer = true })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Another_text_fails_with_the_lines_that_differ_and_leaves_the_file_as_it_is()
    {
        _file.Compare("one\ntwo\nthree", Write);

        SnapshotException error = Assert.Throws<SnapshotException>(() => _file.Compare("one\n2\nand a half\nthree", Compare));

        Assert.Contains("from line 2, - committed, + received\n- two\n+ 2\n+ and a half\n", error.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\nthree\n", File.ReadAllText(_file.Path));
        Assert.Equal("one\n2\nand a half\nthree\n", File.ReadAllText(_file.ReceivedPath));
    }

    [Fact]
    public void A_source_file_named_from_the_root_of_a_deterministic_build_is_found_above_the_test()
    {
        string running = Directory.CreateDirectory(Path.Combine(_folder.FullName, "tests", "bin", "Debug")).FullName;
        File.WriteAllText(Path.Combine(_folder.FullName, "tests", "MoreTests.cs"), "");

        Assert.Equal(Path.Combine(_folder.FullName, "tests"), SourceFolder.Of("/_/tests/MoreTests.cs", running));
        Assert.Throws<DirectoryNotFoundException>(() => SourceFolder.Of("/_/tests/NoTests.cs", running));
    }

    [Fact]
    public void The_committed_snapshot_of_this_test_is_compared() =>
        Snapshot.MatchText(string.Join('\n', StateOfAiCatalog.Embedded.Datasets.Unicorns.Take(2)));
}
