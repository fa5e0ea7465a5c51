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
          url = {https://www.stateof.ai/2023}
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
          url = {https://www.stateof.ai/2023}
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
              title = {{\$5\_000 \textbraceleft{}a\textbraceright{} \#1 \textasciitilde{} \textasciicircum{} \textbackslash{}}},
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

        Assert.Equal(465, keys.Distinct().Count());
        Assert.Equal(all.Count(letter => letter == '{'), all.Count(letter => letter == '}'));
    }

    [Theory]
    [InlineData("OpenAI ", "OpenAI")]
    [InlineData(" OpenAI", "OpenAI")]
    [InlineData("Ada\nLovelace", "Ada Lovelace")]
    [InlineData("Barnes and Noble", "{Barnes and Noble}")]
    [InlineData("Barnes AND Noble", "{Barnes AND Noble}")]
    [InlineData("Office for Trade and Industry", "{Office for Trade and Industry}")]
    [InlineData("OpenAI, Inc.", "{OpenAI, Inc.}")]
    [InlineData("Others", "{Others}")]
    [InlineData("The DeepMind team", "{The DeepMind team}")]
    [InlineData("and", "{and}")]
    [InlineData("Alexander Andersen", "Alexander Andersen")]
    [InlineData("{OpenAI", "\\textbraceleft{}OpenAI")]
    public void A_name_stays_one_name(string name, string expected) =>
        Assert.Contains($"  author = {{{expected} and Ada Lovelace}},\n",
            Own("own", authors: [name, "", " ", "Ada Lovelace"]).Citation.ToBibTeX(), StringComparison.Ordinal);

    [Fact]
    public void Without_a_name_there_is_no_author()
    {
        Assert.DoesNotContain("author", Own("own", authors: ["", " "]).Citation.ToBibTeX());
        Assert.DoesNotContain("author", Own("own", authors: ["", " "]).Citation.ToCslJson());
        Assert.Contains("\"literal\": \"OpenAI\"", Own("own", authors: ["OpenAI "]).Citation.ToCslJson());
    }

    [Theory]
    [InlineData("a<b>c", "a\\textless{}b\\textgreater{}c")]
    [InlineData("a|b", "a\\textbar{}b")]
    [InlineData("{ alone", "\\textbraceleft{} alone")]
    [InlineData("} , x = {", "\\textbraceright{} , x = \\textbraceleft{}")]
    [InlineData("two\r\n\r\nlines\u001b", "two lines�")]
    public void Titles_are_text(string title, string expected) =>
        Assert.Contains($"  title = {{{{{expected}}}}},\n", Own("own", title).Citation.ToBibTeX(), StringComparison.Ordinal);

    [Theory]
    [InlineData("10.1000/abc_12", "10.1000/abc_12")]
    [InlineData("10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
        "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O")]
    [InlineData("} , x = {\\", "%7D%20,%20x%20=%20%7B%5C")]
    [InlineData("a\nb", "a%0Ab")]
    public void Numbers_and_addresses_are_for_links_and_close_no_field(string number, string expected)
    {
        string bibTeX = new Source
        {
            Id = "own",
            Label = "Own",
            Publisher = "P",
            Kind = SourceKind.Paper,
            Doi = number,
            Arxiv = number,
            Address = number
        }.Citation.ToBibTeX();
        Assert.Contains($"  doi = {{{expected}}},\n", bibTeX, StringComparison.Ordinal);
        Assert.Contains($"  eprint = {{{expected}}},\n", bibTeX, StringComparison.Ordinal);
        Assert.Contains($"  url = {{{expected}}}\n", bibTeX, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "source")]
    [InlineData("a.b", "a-b")]
    [InlineData("a, b", "a--b")]
    [InlineData("a{b}@c\"d#e%f\\g~h'i(j)k=l", "a-b--c-d-e-f-g-h-i-j-k-l")]
    [InlineData("Köln_1:2", "K-ln_1-2")]
    public void Keys_hold_letters_digits_and_hyphens(string id, string key) =>
        Assert.StartsWith($"@misc{{{key},\n", Own(id).Citation.ToBibTeX(), StringComparison.Ordinal);

    [Fact]
    public void No_two_entries_have_one_key()
    {
        Source first = Own("a.b");
        string all = new Citation([first, Own("a-b"), Own("A-B"), Own("a-b-2"), first]).ToBibTeX();
        Assert.Equal(["a-b", "a-b-2", "A-B-3", "a-b-2-2"], all.Split('\n').Where(line => line.StartsWith('@')).Select(line => line[6..^1]));
    }

    private static Source Own(string id, string title = "Title", params string[] authors) =>
        new() { Id = id, Label = "Own", Publisher = "P", Kind = SourceKind.Blog, Title = title, Authors = authors };
}
