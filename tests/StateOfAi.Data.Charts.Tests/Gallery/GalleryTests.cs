namespace StateOfAi.Data.Charts.Tests;

/// <summary>The pictures of the gallery are those that its lines make.</summary>
[Collection(nameof(GalleryTests))]
[CollectionDefinition(nameof(GalleryTests), DisableParallelization = true)]
public sealed class GalleryTests
{
    public static TheoryData<string> Names => [.. GalleryEntry.All.Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_picture_is_that_of_its_lines(string name)
    {
        GalleryEntry entry = GalleryEntry.All.Single(one => one.Name == name);

        Chart chart = await entry.ChartAsync();

        Assert.InRange(Pixels.PartThatDiffers(File.ReadAllBytes(entry.Path), chart.ToPng()), 0, 0.005);
        Assert.Equal(entry.Text, chart.AlternativeText);
    }

    [Fact]
    public void All_pictures_are_on_the_page() => Assert.Equal(
        GalleryEntry.All.Select(entry => entry.Name).Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.Path(GalleryEntry.Folder)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    /// <summary>Not a test: run it by name after a change of the drawing, and look at each picture.</summary>
    [Fact(Explicit = true)]
    public async Task Write_pictures()
    {
        string page = Repository.Read(GalleryEntry.Page);
        Directory.CreateDirectory(Repository.Path(GalleryEntry.Folder));
        foreach (GalleryEntry entry in GalleryEntry.All)
        {
            Chart chart = await entry.ChartAsync();
            await File.WriteAllBytesAsync(entry.Path, chart.ToPng(), TestContext.Current.CancellationToken);
            page = page.Replace($"![{entry.Text}](charts/{entry.Name}.png)", $"![{chart.AlternativeText}](charts/{entry.Name}.png)",
                StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(Repository.Path(GalleryEntry.Page), page, TestContext.Current.CancellationToken);
    }
}
