namespace StateOfAi.Data.Tests;

public sealed class ContentHashTests
{
    private const string Acquisitions = "reports/2023/acquisitions.json";

    private readonly MemoryStore _store = new();

    [Fact]
    public void It_is_64_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{64}$", StateOfAiCatalog.Embedded.ContentHash);

    [Fact]
    public void It_is_the_same_for_the_same_data() => Assert.Equal(StateOfAiCatalog.Embedded.ContentHash, _store.ContentHash());

    [Fact]
    public void Line_ends_do_not_change_it()
    {
        foreach (string name in _store.Names)
            _store.Set(name, _store.Text(name).ReplaceLineEndings("\r\n"));

        Assert.Equal(StateOfAiCatalog.Embedded.ContentHash, _store.ContentHash());
        Assert.Empty(new Catalog(_store).Validate());
    }

    [Fact]
    public void A_changed_figure_changes_it()
    {
        _store.Edit(Acquisitions, "1.3e9", "1.4e9");

        Assert.NotEqual(StateOfAiCatalog.Embedded.ContentHash, _store.ContentHash());
    }

    [Fact]
    public void A_renamed_file_changes_it()
    {
        _store.Set("reports/2023/acquisition.json", _store.Text(Acquisitions));
        _store.Remove(Acquisitions);

        Assert.NotEqual(StateOfAiCatalog.Embedded.ContentHash, _store.ContentHash());
    }

    [Fact]
    public void Data_has_a_version_of_its_own() => Assert.Equal("2.0.0", StateOfAiCatalog.Embedded.DataVersion);
}
