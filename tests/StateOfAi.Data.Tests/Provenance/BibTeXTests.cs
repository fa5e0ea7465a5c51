namespace StateOfAi.Data.Tests;

public sealed class BibTeXTests
{
    private static readonly Table<Source> Sources = StateOfAiCatalog.Embedded.Sources;

    [Fact]
    public void A_report_is_a_techreport() => Assert.Equal(
        """
        @techreport{soai-2023,
          author = {Nathan Benaich},
          title = {{State of AI Report 2023}},
          institution = {Air Street Capital},
          year = {2023},
          month = oct,
          url = {https://www.stateof.ai}
        }

        """,
        Sources["soai.2023"].Citation.ToBibTeX(), ignoreLineEndingDifferences: true);

    [Fact]
    public void A_preprint_has_its_number_and_no_author_when_none_is_known() => Assert.Equal(
        """
        @article{arxiv-1512-02595,
          title = {{Deep Speech 2: End-to-End Speech Recognition in English and Mandarin}},
          journal = {arXiv},
          year = {2015},
          month = dec,
          eprint = {1512.02595},
          archiveprefix = {arXiv},
          url = {https://arxiv.org/abs/1512.02595}
        }

        """,
        Sources["arxiv.1512.02595"].Citation.ToBibTeX(), ignoreLineEndingDifferences: true);

    [Fact]
    public void The_report_that_a_row_is_cited_from_has_the_place_in_its_note() => Assert.Equal(
        """
        @techreport{soai-2023,
          author = {Nathan Benaich},
          title = {{State of AI Report 2023}},
          institution = {Air Street Capital},
          year = {2023},
          month = oct,
          note = {Compute, "GPU demand sees NVIDIA print blowout earnings as it enters the \$1T market cap club"},
          url = {https://www.stateof.ai}
        }

        """,
        StateOfAiCatalog.Embedded.GetRowsOfFact("F022")[0].Provenance.Citation.ToBibTeX(), ignoreLineEndingDifferences: true);

    [Fact]
    public void A_month_or_day_that_is_not_known_is_left_out() => Assert.Equal(
        """
        @misc{copyright-office-newsnet-1004,
          title = {{NewsNet 1004}},
          howpublished = {US Copyright Office},
          year = {2023},
          note = {title read from the address},
          url = {https://www.copyright.gov/newsnet/2023/1004.html}
        }

        """,
        Sources["copyright-office.newsnet-1004"].Citation.ToBibTeX(), ignoreLineEndingDifferences: true);

    [Fact]
    public void Signs_that_mean_something_to_TeX_are_escaped_and_names_of_groups_kept_whole()
    {
        var source = new Source
        {
            Id = "own.1",
            Label = "Own",
            Publisher = "R&D 100%",
            Kind = SourceKind.Blog,
            Title = @"$5_000 {a} #1 ~ ^ \",
            Authors = ["Ada Lovelace", "Own & Co team"],
            Address = "https://example.org/a_b?c={d} e%20&f",
        };

        Assert.Equal(
            """
            @misc{own-1,
              author = {Ada Lovelace and {Own \& Co team}},
              title = {{\$5\_000 \{a\} \#1 \textasciitilde{} \textasciicircum{} \textbackslash{}}},
              howpublished = {R\&D 100\%},
              url = {https://example.org/a_b?c=%7Bd%7D%20e%20&f}
            }

            """,
            source.Citation.ToBibTeX(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Every_source_is_one_entry_with_a_key_of_its_own_and_braces_in_pairs()
    {
        string all = new Citation(Sources).ToBibTeX();
        string[] keys = [.. all.Split('\n').Where(line => line.StartsWith('@')).Select(line => line.Split('{')[1])];

        Assert.Equal(284, keys.Distinct().Count());
        Assert.Equal(all.Count(letter => letter == '{'), all.Count(letter => letter == '}'));
    }
}
