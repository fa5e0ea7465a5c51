using StateOfAi.Data.Testing;

namespace StateOfAi.Data.Tests;

public sealed class CatalogBuilderTests
{
    [Fact]
    public void Another_row_of_an_id_that_is_there_is_refused()
    {
        Acquisition known = StateOfAiCatalog.Embedded.Reports[2023].Acquisitions[0];
        var other = new Acquisition
        {
            Id = known.Id,
            Label = "Another",
            Acquirer = known.Acquirer,
            Target = known.Target,
            Period = known.Period,
            Stage = known.Stage
        };

        CatalogBuilder builder = new CatalogBuilder().Add(known, known);

        Assert.Contains(known.Id, Assert.Throws<CatalogBuildException>(() => builder.Add(other)).Message, StringComparison.Ordinal);
        Assert.Throws<CatalogBuildException>(() => CatalogBuilder.FromEmbedded().Add(other));
    }

    [Fact]
    public void What_fails_leaves_the_builder_as_it_was()
    {
        Acquisition known = StateOfAiCatalog.Embedded.Reports[2023].Acquisitions[0],
            next = StateOfAiCatalog.Embedded.Reports[2023].Acquisitions[1];
        CatalogBuilder builder = new CatalogBuilder().Add(known);
        var other = new Acquisition
        {
            Id = known.Id,
            Label = "Another",
            Acquirer = known.Acquirer,
            Target = known.Target,
            Period = known.Period,
            Stage = known.Stage
        };

        Assert.Throws<TimeoutException>(() => builder.Change(data => data.Reports[2023].Acquisitions, known.Id, row =>
        {
            row.With(deal => deal.Label, "half changed");
            throw new TimeoutException();
        }));
        Assert.Throws<CatalogBuildException>(() => builder.Add(next, other));
        Assert.Throws<ArgumentNullException>(() => builder.Add(next, null!));

        Assert.Equal([known.Label], builder.Build().Reports[2023].Acquisitions.Select(deal => deal.Label));
    }

    [Fact]
    public void What_is_not_said_of_a_row_is_made_up()
    {
        IStateOfAiCatalog catalog = new CatalogBuilder().Add(data => data.Reports[2023].Acquisitions,
            row => row.With(deal => deal.Price, "about $1.3B")).Build();

        Acquisition made = Assert.Single(catalog.Reports[2023].Acquisitions);
        Assert.Equal(("acquisition.1", "Acquisition 1", "about $1.3B", "2023"),
            (made.Id, made.Label, made.Price?.ToString(), made.Period.Code));
        Assert.Equal(("org.acquirer", "Acquirer"), (made.Acquirer.Id, made.Acquirer.Label));
        Assert.Equal("A source", Assert.Single(made.Provenance.Sources).Label);
        Assert.Empty(catalog.Validate());
    }

    [Fact]
    public void An_empty_one_has_its_reports_and_no_rows_beyond()
    {
        IStateOfAiCatalog catalog = new CatalogBuilder().Build();

        Assert.Equal(
            ["soai.2018", "soai.2019", "soai.2020", "soai.2021", "soai.2022", "soai.2023", "soai.2024", "soai.2025", "soai.2026"],
            catalog.Tables.SelectMany(table => table.Rows).Select(row => row.Id));
        Assert.Equal(("State of AI Report 2023", "0.0.0"), (catalog.Reports[2023].Title, catalog.DataVersion));
    }

    [Theory]
    [InlineData(null, SourceReading.NotRead)]
    [InlineData("2026-11", SourceReading.FirstHand)]
    public void A_source_was_read_if_it_says_when(string? accessed, SourceReading reading)
    {
        IStateOfAiCatalog catalog = new CatalogBuilder()
            .Add(data => data.Sources, row => accessed is null
                ? row.With(source => source.Label, "A newspaper")
                : row.With(source => source.Label, "A newspaper").With(source => source.Accessed, accessed))
            .Build();

        Assert.Equal(reading, catalog.Sources.Single(source => source.Label == "A newspaper").Reading);
    }

    [Fact]
    public void Every_kind_of_row_can_be_made_of_nothing_but_what_cannot_be_made_up()
    {
        string[] refused = [
            // The tables of one edition stand for those of all.
            .. StateOfAiCatalog.Embedded.Tables
                .Where(table => !table.File!.StartsWith("reports/", StringComparison.Ordinal)
                    || table.File.StartsWith("reports/2023/", StringComparison.Ordinal))
                .Select(table => (table.Name, Why: string.Join(", ", FindingsOf(table))))
                .Where(pair => pair.Why.Length > 0).Select(pair => $"{pair.Name}: {pair.Why}")];

        Assert.Equal(
            [
                "growth-claims: 'stated' is missing",
                "claims: 'formula' is missing, 'unit' is missing",
                "facts: no row records the fact F001",
                "errata: no row records the fact F001",
                "conflicts: a conflict must have at least two sides, a conflict must name the facts or rows involved",
                "chip-topic-skew: 'skew' is missing",
                "a100-clusters: 'total' is missing",
                "announced-h100-clusters: a status needs a date; expected 'period', when it had that status",
                "gpu-fleets: 'chips' is missing",
                "nvidia-revenue: 'total' is missing",
                "nvidia-annual-revenue: 'total' is missing",
                "annual-capex: 'value' is missing",
                "quarterly-capex: 'value' is missing",
                "capex-totals: 'value' is missing",
                "genai-rounds: a status needs a date; expected 'date', when it was announced or reported",
                "acquisitions-2023: a status needs a date; expected 'announced', when the deal was announced",
                "predictions: a status needs a date; expected 'openAsOf', a date on which it had no grade",
                "prediction-tallies: 'graded' is missing, 'correct' is missing, 'partly' is missing, 'incorrect' is missing, 'strictRate' "
                    + "is missing, 'partialCreditRate' is missing",
                "productivity-studies: 'value' is missing",
                "content-deals: a status needs a date; expected 'announcedOn', 'signedOn' or 'reportedOn'",
                "company-revenue: 'revenue' is missing",
                "company-funding: a status needs a date; expected 'date', when it was announced or reported",
                "company-staff: 'staff' is missing",
                "compute-spending: 'amount' is missing",
                "compute-thresholds: 'value' is missing",
                "capabilities-index: 'score' is missing",
                "benchmark-scores: 'score' is missing",
                "api-prices: 'input' is missing, 'output' is missing",
                "dataset-conflicts: a conflict must have at least two sides, a conflict must name the facts or rows involved",
            ],
            refused);
    }

    [Fact]
    public void Rows_name_each_other_by_label_id_or_object()
    {
        var paper = new Source { Id = "paper.1", Label = "A paper", Publisher = "A journal", Kind = SourceKind.Paper };
        IStateOfAiCatalog catalog = new CatalogBuilder()
            .Add(data => data.Organizations, row => row.WithId("org.mine").With(body => body.Label, "Mine"))
            .Add(data => data.Reports[2023].Acquisitions,
                row => row.With(deal => deal.Acquirer, "Mine").With(deal => deal.Target, "Theirs"))
            .Add(data => data.Reports[2023].Acquisitions,
                row =>
                    row.With(deal => deal.Acquirer, "org.mine")
                        .With(deal => deal.Target, StateOfAiCatalog.Embedded.Organizations["org.mosaicml"])
                        .WithFacts("Mine buys MosaicML."))
            .Add(data => data.Reports[2023].Papers, row => row.With(one => one.Label, "P").WithSources("paper.1"))
            .Add(paper)
            .Build();

        Assert.Equal(["Mine", "Mine"], catalog.Reports[2023].Acquisitions.Select(deal => deal.Acquirer.Label));
        Assert.Equal(["Theirs", "MosaicML"], catalog.Reports[2023].Acquisitions.Select(deal => deal.Target.Label));
        Assert.Equal("A journal", Assert.Single(catalog.Reports[2023].Papers[0].Provenance.Sources).Publisher);
        Assert.Same(catalog.Reports[2023].Acquisitions[1], Assert.Single(catalog.GetRowsOfFact("F001")));
        Assert.Equal("Mine buys MosaicML.", catalog.Reports[2023].Acquisitions[1].Provenance.Facts[0].Label);
    }

    [Fact]
    public void Lookups_are_those_of_the_real_catalog()
    {
        IStateOfAiCatalog catalog = new CatalogBuilder()
            .Add(data => data.Datasets.Unicorns,
                row => row.With(count => count.Label, "Unicorns, France").With(count => count.Country, "FR"))
            .Add(data => data.Datasets.Conflicts,
                row =>
                    row.With(conflict => conflict.Sides, "five", "six").With(conflict => conflict.Rows, "unicorns.unicorns-france")
                        .With(conflict => conflict.Facts))
            .Build();

        Assert.Equal("unicorns.unicorns-france", Assert.Single(catalog.Search("france")).Id);
        Assert.Equal(["unicorns.unicorns-france"], Assert.Throws<RowNotFoundException>(() => catalog["unicorns.unicorn-france"]).NearIds);
        Assert.Equal(["five", "six"], Assert.Single(catalog.GetConflictsOf("unicorns.unicorns-france")).Sides);
    }

    [Fact]
    public void What_breaks_a_rule_is_refused_and_named()
    {
        CatalogBuilder builder = new CatalogBuilder().Add(data => data.Reports[2023].Acquisitions, row => row
            .With(deal => deal.Period, "once").With(deal => deal.Stage, "dreamt").With(deal => deal.Announced, "2023-05")
            .With(deal => deal.Completed, "2023-04").With(deal => deal.Acquirer, "org.nobody"));

        IReadOnlyList<DataFinding> findings = Assert.Throws<DataLoadException>(builder.Build).Findings;

        Assert.Equal(["dates-in-order", "existing-reference", "known-value", "well-formed"],
            findings.Select(finding => finding.Rule).Order());
        Assert.All(findings, finding => Assert.Equal("reports/2023/acquisitions.json", finding.File));
    }

    [Fact]
    public void What_cannot_be_said_is_refused_where_it_is_said()
    {
        var builder = new CatalogBuilder();

        Assert.Throws<FigureFormatException>(() =>
            builder.Add(data => data.Datasets.Unicorns, row => row.With(count => count.Count, "many")));
        Assert.Throws<ArgumentException>("field",
            () => builder.Add(data => data.Datasets.Unicorns, row => row.With(count => count.Dataset, "unicorns")));
        Assert.Throws<ArgumentException>("way",
            () =>
                builder.Add(
                    _ => StateOfAiCatalog.Embedded.Datasets.Unicorns.Where(_ => true).ToArray() is var _ ? (Table<Source>)null! : null!,
                    row => row));
        Assert.Throws<CatalogBuildException>(() =>
            builder.Add(new Person { Id = "someone", Label = "Someone", Name = "Someone", Role = "somebody" }));
        Assert.Throws<CatalogBuildException>(() => builder.Change(data => data.Datasets.Unicorns, "unicorns.us-2022-slides", row => row));
        Assert.Throws<CatalogBuildException>(() => builder.Remove("unicorns.us-2022-slides"));
        builder.Add(data => data.People, row => row.With(person => person.Label, "A"))
            .Add(data => data.People, row => row.With(person => person.Label, "A"));
        Assert.Contains("person.a, person.a-2",
            Assert
                .Throws<CatalogBuildException>(
                    builder.Add(data => data.Reports[2023].PersonMoves, row => row.With(move => move.Person, "A")).Build).Message);
    }

    private static IEnumerable<string> FindingsOf(ITable table)
    {
        var builder = new CatalogBuilder();
        System.Reflection.MethodInfo add =
            typeof(CatalogBuilderTests).GetMethod(nameof(AddTo),
                System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(
                    table.GetType().GetGenericArguments()[0]);
        add.Invoke(null, [builder, table.File]);
        return (Record.Exception(builder.Build) as DataLoadException)?.Findings.Select(finding => finding.Message) ?? [];
    }

    private static void AddTo<T>(CatalogBuilder builder, string file)
        where T : Row => builder.Add(data => (Table<T>)data.Tables.Single(table => table.File == file), row => row);
}
