namespace StateOfAi.Data.Tests;

public sealed class BibTeXTests
{
    private static readonly Table<Source> Sources = StateOfAiCatalog.Embedded.Sources;

    [Fact]
    public void A_report_is_a_techreport() => Assert.Equal(
        """
        @techreport{soai-2023,
          author = {Benaich, Nathan},
          title = {{State of AI Report 2023}},
          type = {Report},
          institution = {Air Street Capital},
          year = {2023},
          month = oct,
          day = {12},
          note = {from a secondary source, https://loop.houmin.site/context/state-of-ai-2023-industry},
          url = {https://www.stateof.ai/2023},
          urldate = {2026-11}
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
          note = {read in the copy http://www.wangfz.com/archives/74181},
          eprint = {1512.02595},
          archiveprefix = {arXiv},
          url = {https://arxiv.org/abs/1512.02595},
          urldate = {2026-11-29}
        }

        """,
        Sources["arxiv.1512.02595"].Citation.ToBibTeX(), ignoreLineEndingDifferences: true);

    [Fact]
    public void The_report_that_a_row_is_cited_from_has_the_place_in_its_note() => Assert.Equal(
        """
        @techreport{soai-2023,
          author = {Benaich, Nathan},
          title = {{State of AI Report 2023}},
          type = {Report},
          institution = {Air Street Capital},
          year = {2023},
          month = oct,
          day = {12},
          note = {Compute, "GPU demand sees NVIDIA print blowout earnings as it enters the \$1T market cap club"; from a secondary source, https://loop.houmin.site/context/state-of-ai-2023-industry},
          url = {https://www.stateof.ai/2023},
          urldate = {2026-11}
        }

        """,
        StateOfAiCatalog.Embedded.GetRowsOfFact("F022")[0].Provenance.Citation.ToBibTeX(), ignoreLineEndingDifferences: true);

    [Fact]
    public void A_filing_is_by_the_company_that_files_it_and_names_its_form() => Assert.Equal(
        """
        @techreport{nvidia-filing-fy2025-q2,
          author = {{NVIDIA}},
          title = {{[quarterly report for Q2 of fiscal 2025]}},
          type = {10-Q},
          institution = {NVIDIA},
          year = {2024},
          note = {from a secondary source, https://github.com/KazooKat/ram-price-outlook/blob/f3a891792c9cd5f54f3fdd78603862b3d53439dd/data/raw/sec\_segments/segment\_revenue.csv},
          url = {https://www.sec.gov/Archives/edgar/data/1045810/000104581024000264/nvda-20240728.htm},
          urldate = {2026-11}
        }

        """,
        Sources["nvidia.filing-fy2025-q2"].Citation.ToBibTeX(), ignoreLineEndingDifferences: true);

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
            Authors = [new() { Name = "Ada Lovelace", Family = "Lovelace" }, new() { Name = "Own & Co team" }],
            Address = "https://example.org/a_b?c={d} e%20&f",
        };

        Assert.Equal(
            """
            @misc{own-1,
              author = {Lovelace, Ada and {Own \& Co team}},
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

        Assert.Equal(565, keys.Distinct().Count());
        Assert.Equal(all.Count(letter => letter == '{'), all.Count(letter => letter == '}'));
    }

    [Theory]
    [InlineData("OpenAI ", "{OpenAI}")]
    [InlineData(" Air Street\nCapital", "{Air Street Capital}")]
    [InlineData("Barnes and Noble", "{Barnes and Noble}")]
    [InlineData("OpenAI, Inc.", "{OpenAI, Inc.}")]
    [InlineData("others", "{others}")]
    [InlineData("{OpenAI", "{\\textbraceleft{}OpenAI}")]
    public void The_name_of_a_body_stays_whole(string name, string expected) => Assert.Contains(
        $"  author = {{{expected} and Lovelace, Ada}},\n",
        Own("own", authors: [new() { Name = name }, new() { Name = "" }, new() { Name = " " }, Ada]).Citation.ToBibTeX(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Ludwig van Beethoven", "van Beethoven", "van Beethoven, Ludwig")]
    [InlineData("Li Fei-Fei", "Li", "Li, Fei-Fei")]
    [InlineData("Martin Luther King Jr.", "King", "King, Jr., Martin Luther")]
    [InlineData("J. R. R. Tolkien", "Tolkien", "Tolkien, J. R. R.")]
    [InlineData("Thomas Thomas", "Thomas", "Thomas, Thomas")]
    [InlineData("Plato", "Plato", "Plato")]
    [InlineData("Bono Vox", "Bono Vox", "{Bono Vox}")]
    [InlineData("Ada Lovelace", "Byron", "{Ada Lovelace}")]
    [InlineData("Jo And So", "And So", "{And So}, Jo")]
    public void A_person_is_written_family_name_first(string name, string family, string expected) => Assert.Contains(
        $"  author = {{{expected}}},\n", Own("own", authors: [new() { Name = name, Family = family }]).Citation.ToBibTeX(),
        StringComparison.Ordinal);

    [Fact]
    public void Authors_that_are_not_named_are_others() => Assert.Contains(
        "  author = {Lovelace, Ada and others},\n", Own("own", authors: [Ada, new() { Name = "et al." }]).Citation.ToBibTeX(),
        StringComparison.Ordinal);

    [Fact]
    public void Without_a_name_there_is_no_author()
    {
        Source nobody = Own("own", authors: [new() { Name = "" }, new() { Name = " " }]);

        Assert.DoesNotContain("author", nobody.Citation.ToBibTeX());
        Assert.DoesNotContain("author", nobody.Citation.ToCslJson());
        Assert.Contains("\"literal\": \"OpenAI\"", Own("own", authors: [new() { Name = "OpenAI " }]).Citation.ToCslJson());
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

    private static Author Ada => new() { Name = "Ada Lovelace", Family = "Lovelace" };

    private static Source Own(string id, string title = "Title", params Author[] authors) =>
        new() { Id = id, Label = "Own", Publisher = "P", Kind = SourceKind.Blog, Title = title, Authors = authors };
}
