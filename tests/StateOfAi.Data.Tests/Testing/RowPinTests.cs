using StateOfAi.Data.Testing;

namespace StateOfAi.Data.Tests;

public sealed class RowPinTests
{
    private static readonly IStateOfAiCatalog Embedded = StateOfAiCatalog.Embedded;
    private readonly IStateOfAiCatalog _before = Data("1.0.0", row => row.With(count => count.CombinedValue, "$50B"));

    [Fact]
    public void It_holds_the_rows_behind_a_result_as_text()
    {
        RowPin pin = RowPin.Of(_before, Growth(_before));

        Assert.Equal(["unicorns.fr-2022", "unicorns.fr-2023"], pin.Ids);
        Assert.Equal("""
            data 1.0.0

            unicorns.fr-2022
              Label: France 2022
              Country: FR
              Reading: Slides
              Period: as of 2022
              Combined value: $40B
              Vintage: 2026-11
              Doubt: SecondHand, From a secondary source: the press, or a publication that quotes the original.

            unicorns.fr-2023
              Label: France 2023
              Country: FR
              Reading: Slides
              Period: as of 2023
              Combined value: $50B
              Vintage: 2026-11
              Doubt: SecondHand, From a secondary source: the press, or a publication that quotes the original.

            """, pin.ToString(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void It_holds_whatever_becomes_of_other_rows_and_of_the_version()
    {
        IStateOfAiCatalog after = Data("1.0.1", row => row.With(count => count.CombinedValue, "$50B"),
            row => row.With(count => count.Label, "More"));

        RowPin.Of(_before, Growth(_before)).Check(after, Growth(after));
        RowPin.Parse(RowPin.Of(_before, Growth(_before)).ToString().ReplaceLineEndings("\r\n")).Check(after);
    }

    [Fact]
    public void A_field_that_is_other_is_told_old_and_new()
    {
        IStateOfAiCatalog after = Data("1.0.1", row => row.With(count => count.CombinedValue, "$60B"));

        RowDifference difference = Assert.Single(RowPin.Of(_before, Growth(_before)).DifferencesIn(after));

        Assert.Equal("unicorns.fr-2023", difference.Id);
        Assert.Same(after["unicorns.fr-2023"], difference.Row);
        Assert.Equal([new("Combined value", "$50B", "$60B")], difference.Differences);
        Assert.Null(difference.Why);
        Assert.Equal("unicorns.fr-2023\n  Combined value: expected $50B, found $60B\n  why: not stated", difference.ToString());
    }

    [Fact]
    public void A_row_that_is_gone_and_one_that_is_new_to_the_analysis_are_told()
    {
        IStateOfAiCatalog after = new CatalogBuilder().WithVersion("1.0.1")
            .Add(data => data.Datasets.Unicorns, row => Count(row, "2022", "$40B"))
            .Add(data => data.Datasets.Unicorns, row => Count(row, "2024", "$70B"))
            .Build();
        RowPin pin = RowPin.Of(_before, Growth(_before));

        RowPinException error = Assert.Throws<RowPinException>(() => pin.Check(after, Growth(after)));

        Assert.Equal([new("Row", "France 2023", null)], Assert.Single(pin.DifferencesIn(after)).Differences);
        Assert.Equal(
            [("unicorns.fr-2023", "Row: expected France 2023, found nothing"),
                ("unicorns.fr-2024", "Row of the analysis: expected nothing, found France 2024")],
            error.Differences.Select(difference => (difference.Id, Assert.Single(difference.Differences).ToString())));
        Assert.Null(error.Differences[0].Row);
        Assert.StartsWith("The analysis rests on 2 rows of data 1.0.0. In this data, 1.0.1, 2 differ.\n",
            error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_the_analysis_no_longer_rests_on_is_told() =>
        Assert.Equal([new("Row of the analysis", "France 2022", null)],
            Assert.Single(RowPin.Of(_before, Growth(_before)).DifferencesIn(_before, _before["unicorns.fr-2023"])).Differences);

    [Fact]
    public void A_correction_that_names_the_row_and_the_field_says_why()
    {
        IStateOfAiCatalog after = Corrected("1.0.1");
        RowPin pin = RowPin.Of(_before, Growth(_before));

        RowDifference difference = Assert.Single(pin.DifferencesIn(after));

        Assert.Equal("A digit was mistyped.", difference.Why);
        Assert.Equal(["correction.digit"], difference.Corrections.Select(correction => correction.Id));
        Assert.EndsWith("\n  why: A digit was mistyped.", difference.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_that_the_pinned_version_has_already_does_not() =>
        Assert.Null(Assert.Single(RowPin.Of(_before, Growth(_before)).DifferencesIn(Corrected("1.0.0"))).Why);

    [Fact]
    public void A_new_erratum_is_a_doubt_that_came_and_says_why()
    {
        string now = RowPin.Of(Embedded, Embedded["observation.sp-500-change-2023"]).ToString();
        string then = string.Concat(now.Split('\n').Where(line => !line.Contains("Erratum erratum.f373,", StringComparison.Ordinal))
            .Select(line => line + "\n"));

        RowDifference difference = Assert.Single(RowPin.Parse(then).DifferencesIn(Embedded));

        DataDifference doubt = Assert.Single(difference.Differences);
        Assert.Equal(("Doubt", null), (doubt.What, doubt.Expected));
        Assert.StartsWith("Erratum erratum.f373, Growth of the S&P 500: ", doubt.Actual, StringComparison.Ordinal);
        Assert.Equal(((Erratum)Embedded["erratum.f373"]).Why, difference.Why);
    }

    [Fact]
    public void A_doubt_that_went_is_told()
    {
        string then = RowPin.Of(Embedded, Embedded["unicorns.uk-2022-slides"]) + "  Doubt: Conflict conflict.none, Two numbers.\n";

        Assert.Equal([new("Doubt", "Conflict conflict.none, Two numbers.", null)],
            Assert.Single(RowPin.Parse(then).DifferencesIn(Embedded)).Differences);
    }

    [Fact]
    public void The_corrections_of_the_package_say_why_and_follow_ids()
    {
        string now = RowPin.Of(Embedded, Embedded["annual-capex.meta-2022"], Embedded["observation.sp-500-change-2023"]).ToString();
        var then = RowPin.Parse(now.Replace("data 2.0.0", "data 1.1.0", StringComparison.Ordinal)
            .Replace("Value: $31.186B", "Value: $31.431B", StringComparison.Ordinal)
            .Replace("observation.sp-500-change-2023", "market-aggregate.sp-500-change-2023", StringComparison.Ordinal));

        IReadOnlyList<RowDifference> differences = then.DifferencesIn(Embedded);

        Assert.Equal([new("Value", "$31.431B", "$31.186B")], differences[0].Differences);
        Assert.Equal("The rows mixed gross purchases with purchases net of proceeds; all are now net, as the company reports them, with "
            + "the gross figures alongside.", differences[0].Why);
        Assert.Equal([new("Id", "market-aggregate.sp-500-change-2023", "observation.sp-500-change-2023")], differences[1].Differences);
        Assert.Equal("The tables of figures were merged into one long-form table; the figures are unchanged.", differences[1].Why);
        Assert.Equal(2, differences.Count);
    }

    [Fact]
    public void Rows_of_your_own_are_passed_over_and_those_of_another_catalog_refused()
    {
        var own = new UnicornCount { Id = "mine.1", Label = "Mine", Period = TimePeriod.OfYear(2023), Reading = ReportReading.Slides };

        Assert.Equal(["unicorns.fr-2022"], RowPin.Of(_before, own, _before["unicorns.fr-2022"]).Ids);
        Assert.Throws<ArgumentException>("results", () => RowPin.Of(_before, own));
        Assert.Throws<ArgumentException>("results", () =>
            RowPin.Of(_before, Data("1.0.0", row => row.With(count => count.CombinedValue, "$50B"))["unicorns.fr-2022"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("unicorns.fr-2022")]
    [InlineData("data 1.0.0\n  Label: none")]
    [InlineData("data 1.0.0\nunicorns.fr-2022\n  Label")]
    public void Other_text_is_no_pin(string text) => Assert.Throws<FormatException>(() => RowPin.Parse(text));

    [Fact]
    public void The_committed_rows_of_this_test_are_compared() =>
        Snapshot.MatchRows(Embedded, Embedded.Datasets.NvidiaRevenue.DataCenter.YearOverYear(FiscalCalendar.Nvidia.Quarter(2024, 2)));

    [Fact]
    public void Committed_rows_fail_with_what_changed_and_never_for_the_version_alone()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        string source = Path.Combine(folder.FullName, "SomeTests.cs"), pinned = Path.Combine(folder.FullName, "snapshots");
        File.WriteAllText(source, "");
        IStateOfAiCatalog same = Data("1.0.1", row => row), other = Data("1.0.1", row => row.With(count => count.CombinedValue, "$60B"));

        SnapshotException missing = Assert.Throws<SnapshotException>(() => Match(_before));
        File.Move(Path.Combine(pinned, "SomeTests.Growth.received.rows"), Path.Combine(pinned, "SomeTests.Growth.snapshot.rows"));
        Match(_before);
        Match(same);

        Assert.EndsWith(".snapshot.rows", missing.SnapshotPath, StringComparison.Ordinal);
        Assert.Contains("unicorns.fr-2023\n  Combined value: expected $50B, found $60B\n",
            Assert.Throws<RowPinException>(() => Match(other)).Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);

        void Match(IStateOfAiCatalog catalog) =>
            Snapshot.MatchRows(catalog, Growth(catalog), sourceFile: source, member: nameof(Growth));
    }

    private static Growth Growth(IStateOfAiCatalog catalog)
    {
        UnicornCount[] france = [.. catalog.Datasets.Unicorns.Where(row => row.Label.StartsWith("France", StringComparison.Ordinal))];
        return StateOfAi.Data.Growth.Between(france[0].CombinedValue, france[^1].CombinedValue);
    }

    private static IStateOfAiCatalog Data(string version, params Func<RowBuilder<UnicornCount>, RowBuilder<UnicornCount>>[] rows)
    {
        CatalogBuilder builder = new CatalogBuilder().WithVersion(version)
            .Add(data => data.Datasets.Unicorns, row => Count(row, "2022", "$40B"))
            .Add(data => data.Datasets.Unicorns, row => rows[0](Count(row, "2023", "$50B")));
        foreach (var row in rows.Skip(1))
            builder.Add(data => data.Datasets.Unicorns, row);
        return builder.Build();
    }

    private static IStateOfAiCatalog Corrected(string version) =>
        StateOfAiCatalog.Load(new Dictionary<string, string>(new CatalogBuilder().WithVersion(version)
            .Add(data => data.Datasets.Unicorns, row => Count(row, "2022", "$40B"))
            .Add(data => data.Datasets.Unicorns, row => Count(row, "2023", "$60B")).BuildFiles())
        {
            ["corrections.json"] = $$"""
                {
                  "description": "What was corrected.", "vintage": "2026", "license": "CC-BY-4.0", "credit": "Us",
                  "rows": [
                    {
                      "id": "correction.digit", "label": "A digit", "version": "{{version}}", "why": "A digit was mistyped.",
                      "changes": [{ "rows": ["unicorns.fr-2023"], "field": "combinedValue", "from": "$50B", "to": "$60B" }]
                    },
                    {
                      "id": "correction.country", "label": "A country", "version": "{{version}}", "why": "It moved.",
                      "changes": [{ "rows": ["unicorns."], "field": "country" }]
                    }
                  ]
                }
                """,
        });

    private static RowBuilder<UnicornCount> Count(RowBuilder<UnicornCount> row, string year, string value) => row
        .WithId($"unicorns.fr-{year}").With(count => count.Label, $"France {year}").With(count => count.Country, "FR")
        .With(count => count.Period, $"as-of {year}").With(count => count.CombinedValue, value);
}
