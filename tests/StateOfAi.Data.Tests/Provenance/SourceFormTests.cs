using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

/// <summary>Who wrote each source and in what form: what the data says is what label, title and address say.</summary>
public sealed class SourceFormTests
{
    private static readonly Table<Source> Sources = StateOfAiCatalog.Embedded.Sources;

    // Bodies that filings are by; all other authors of the data are persons.
    [Fact]
    public void Every_author_is_one_of_these_persons_and_bodies()
    {
        Assert.Equal(
            [
                "linkedin.retterath-stack-overflow: Andre Retterath, Retterath",
                "soai.2018: Nathan Benaich, Benaich; Ian Hogarth, Hogarth",
                "soai.2019: Nathan Benaich, Benaich; Ian Hogarth, Hogarth",
                "soai.2020: Nathan Benaich, Benaich; Ian Hogarth, Hogarth",
                "soai.2021: Nathan Benaich, Benaich; Ian Hogarth, Hogarth",
                "soai.2022: Nathan Benaich, Benaich; Ian Hogarth, Hogarth",
                "soai.2023: Nathan Benaich, Benaich",
                "soai.2024: Nathan Benaich, Benaich",
                "soai.2025: Nathan Benaich, Benaich",
                "soai.2026: Nathan Benaich, Benaich",
            ],
            Sources.Where(source => source.Authors.Count > 0)
                .Select(source => $"{source.Id}: {string.Join("; ", source.Authors.Select(author => $"{author.Name}, {author.Family}"))}")
                .Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Alphabet", "Amazon", "Arm", "Chegg", "CoreWeave", "Getty Images", "IREN", "Meta", "Microsoft", "NVIDIA", "Nebius",
                "The New York Times Company"],
            Sources.Where(source => source.Kind is SourceKind.Filing).Select(source => source.Publisher).Distinct()
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Forms_are_as_often_as_counted_by_hand() => Assert.Equal(
        ["10-K 39", "10-Q 56", "424B4 1", "6-K 1", "8-K 2", "F-1/A 1", "POSASR 1", "S-1/A 1", "S-3 1", "S-4/A 1", "complaint 4", "docket 9",
            "judgment 1", "opinion 5", "presentation 2"],
        Sources.Where(source => source.Form is not null).GroupBy(source => source.Form!).OrderBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => $"{form.Key} {form.Count()}"));

    [Fact]
    public void Each_form_is_what_the_label_the_title_or_the_address_says() => Assert.All(
        Sources.Where(source => source.Form is not null), source => Assert.Matches(
            source.Form switch
            {
                "10-K" => "annual reports?",
                "10-Q" => "quarterly reports?",
                "8-K" or "6-K" or "S-3" => $"Form {source.Form}",
                "F-1/A" or "S-1/A" or "S-4/A" => $"Amendment No. [0-9] to Form {source.Form[..3]}",
                "424B4" => "424b4[.]htm",
                "POSASR" => "posasr[.]htm",
                "docket" => "/docket/",
                "complaint" => "[Cc]omplaint",
                "judgment" => "/judgments/",
                "opinion" => "[Oo]pinion",
                "presentation" => "presentation|[Dd]eck",
                _ => "no such form",
            },
            $"{source.Label} {source.Title} {source.Address}"));

    [Fact]
    public void A_filing_without_a_form_and_a_form_without_a_filing_are_exceptions()
    {
        // One table of a filing whose form the page does not name, and a letter.
        Assert.Equal(["coreweave.debt-2025", "nvidia.letter-2025-07"],
            Sources.Where(source => source is { Kind: SourceKind.Filing or SourceKind.Court, Form: null }).Select(source => source.Id));
        Assert.All(Sources.Where(source => source.Form is not null),
            source => Assert.True(source.Kind is SourceKind.Filing or SourceKind.Court, source.Id));
        Assert.Equal(19, Sources.Count(source => source.Kind is SourceKind.Court));
    }

    // 0001045810-24-000264: the filer, the year, the number within it.
    [Fact]
    public void The_year_of_a_filing_is_that_of_its_accession_number() => Assert.All(
        Sources.Where(source => Regex.IsMatch(source.Address ?? "", "/edgar/data/[0-9]+/[0-9]{18}/")), source => Assert.Equal(
            "20" + Regex.Match(source.Address!, "/edgar/data/[0-9]+/[0-9]{10}([0-9]{2})[0-9]{6}/").Groups[1].Value,
            $"{source.Date?.Year}"));

    [Fact]
    public void Years_from_accession_numbers_are_as_many_as_the_filings_without_a_day() =>
        Assert.Equal(94, Sources.Count(source => source.DateBasis is DateBasis.AccessionNumber));
}
