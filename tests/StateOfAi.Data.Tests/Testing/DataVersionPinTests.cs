using StateOfAi.Data.Testing;

namespace StateOfAi.Data.Tests;

public sealed class DataVersionPinTests
{
    private readonly IStateOfAiCatalog _before = Data("$4.6T", "1.1.0");
    private readonly IStateOfAiCatalog _after = Data("$4.7T", "1.1.1");

    [Theory]
    [InlineData("1.1.0")]
    [InlineData("1.1")]
    public void The_version_or_its_beginning_is_enough(string version) => DataVersionPin.Check(_before, version, _before.ContentHash[..8]);

    [Theory]
    [InlineData("1.1.1")]
    [InlineData("1")]
    [InlineData("1.10")]
    public void Another_version_says_both_and_what_to_do(string version)
    {
        if (version == "1")
        {
            DataVersionPin.Check(_before, version);
            return;
        }

        DataVersionException error = Assert.Throws<DataVersionException>(() => DataVersionPin.Check(_before, version));

        Assert.Equal([new("version", version, "1.1.0")], error.Differences);
        Assert.Contains($"DataVersionPin.Check(catalog, \"1.1.0\", \"{_before.ContentHash}\")", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_version_with_other_content_is_told_by_its_hash() =>
        Assert.Equal("content",
            Assert
                .Single(
                    Assert
                        .Throws<DataVersionException>(() =>
                            DataVersionPin.Check(Data("$4.7T", "1.1.0"), "1.1.0", _before.ContentHash)).Differences).What);

    [Fact]
    public void A_hash_that_is_too_short_to_tell_anything_is_wrong_use() =>
        Assert.Throws<ArgumentException>("hash", () => DataVersionPin.Check(_before, "1.1.0", "abc"));

    [Fact]
    public void A_pin_of_all_names_the_tables_that_changed() =>
        Assert.Equal(["version", "content", "datasets/unicorns.json"],
            Assert
                .Throws<DataVersionException>(() => DataVersionPin.Of(_before).Check(_after)).Differences.Select(difference =>
                    difference.What));

    [Fact]
    public void A_pin_of_tables_holds_whatever_becomes_of_others()
    {
        DataVersionPin.Of(_before, _before.Sources).Check(_after);
        DataVersionPin.Check(_after.Sources, _before.Sources.ContentHash!);

        Assert.Equal(["datasets/unicorns.json"],
            Assert
                .Throws<DataVersionException>(() =>
                    DataVersionPin.Of(_before, _before.Datasets.Unicorns.Latest).Check(_after)).Differences.Select(difference =>
                        difference.What));
        Assert.Throws<DataVersionException>(() =>
            DataVersionPin.Check(_after.Datasets.Unicorns.Latest, _before.Datasets.Unicorns.Latest.ContentHash!));
    }

    [Fact]
    public void A_pin_is_kept_as_text()
    {
        var pin = DataVersionPin.Of(_before);

        Assert.StartsWith($"data 1.1.0 {_before.ContentHash}\ncorrections.json ", pin.ToString(), StringComparison.Ordinal);
        Assert.Empty(DataVersionPin.Parse(pin.ToString().ReplaceLineEndings("\r\n")).DifferencesIn(_before));
        Assert.Equal($"data 1.1.0\nsources.json {_before.Sources.ContentHash}\n", DataVersionPin.Of(_before, _before.Sources).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("version 1.1.0")]
    [InlineData("data 1.1.0\nsources.json")]
    public void Other_text_is_no_pin(string text) => Assert.Throws<FormatException>(() => DataVersionPin.Parse(text));

    [Fact]
    public void A_table_that_is_gone_or_new_is_told() => Assert.Equal(
        ["content: expected x, found " + _before.ContentHash, "datasets/none.json: expected y, found nothing"],
        DataVersionPin.Parse($"data 1.1.0 x\n{DataVersionPin.Of(_before).ToString().Split('\n', 2)[1]}datasets/none.json y")
            .DifferencesIn(_before).Select(difference => difference.ToString()));

    private static IStateOfAiCatalog Data(string value, string version) =>
        new CatalogBuilder().WithVersion(version).Add(data => data.Datasets.Unicorns, row => row.With(count => count.CombinedValue, value))
            .Build();
}
