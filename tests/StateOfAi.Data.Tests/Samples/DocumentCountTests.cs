using System.Globalization;
using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

/// <summary>What the first pages say about the size of the data is what the data holds.</summary>
public sealed class DocumentCountTests
{
    private const string Readme = "README.md";

    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    private static readonly Report Report = Catalog.Reports[2023];

    /// <summary>The words after a number, and the number that belongs there.</summary>
    private static readonly (string Words, int Count)[] Counts =
    [
        ("(typed )?tables", typeof(Report).GetProperties().Count(table => table.PropertyType.Name == typeof(Table<>).Name)),
        ("facts", Report.Facts.Count),
        ("errata and notes", Report.Errata.Count),
        ("datasets with", Catalog.Datasets.Count),
        ("rows, (covering|and)", Catalog.Datasets.Sum(dataset => dataset.Vintages.Sum(vintage => dataset.OfVintage(vintage).Rows.Count))),
        ("sources", Catalog.Sources.Count),
        ("checks of", Report.Audit().Count),
        ("values that the figures imply", Report.ImpliedValues().Count),
    ];

    public static TheoryData<string> Pages => [Readme, "docs/README.md", "docs/contributing.md", "src/StateOfAi.Data/README.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Numbers_are_those_of_the_data(string page) => Assert.Equal(WithCounts(page), Repository.Read(page));

    [Fact]
    public void Readme_says_all_of_them() =>
        Assert.All(Counts, count => Assert.Matches($"[0-9]{After(count.Words)}", Repository.Read(Readme)));

    /// <summary>Not a test: run it by name after a change of the data, and read what it changed.</summary>
    [Fact(Explicit = true)]
    public void Write_pages()
    {
        foreach (string page in Pages.Select(row => row.Data))
            File.WriteAllText(Repository.Path(page), WithCounts(page));
    }

    private static string WithCounts(string page) =>
        Counts.Aggregate(Repository.Read(page), (text, count) =>
            Regex.Replace(text, $@"(?<![\w.,])[0-9][0-9,]*{After(count.Words)}", count.Count.ToString("N0", CultureInfo.InvariantCulture)));

    // Words go on where a line ends.
    private static string After(string words) => $@"(?=\s+{words.Replace(" ", @"\s+", StringComparison.Ordinal)}\b)";
}
