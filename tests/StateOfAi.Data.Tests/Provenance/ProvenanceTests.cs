namespace StateOfAi.Data.Tests;

public sealed class ProvenanceTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;
    private static readonly Report Report = Catalog.Reports[2023];

    [Theory]
    [InlineData("F014", Modality.Asserted, Reliability.Cited)]
    [InlineData("F041", Modality.Alleged, Reliability.Cited)]
    [InlineData("F085", Modality.Rumored, Reliability.Uncited)]
    [InlineData("F423", Modality.Judged, Reliability.CompilerRemark)]
    [InlineData("F030", Modality.CompanyStated, Reliability.AddressOnly)]
    public void A_fact_says_how_it_stands_and_what_it_rests_on(string id, Modality modality, Reliability reliability)
    {
        Fact fact = Report.Facts[id];

        Assert.Equal((modality, reliability), (fact.Modality, fact.Reliability));
        Assert.Equal((modality, reliability),
            (Catalog.GetRowsOfFact(id)[0].Provenance.Modality!.Value, Catalog.GetRowsOfFact(id)[0].Provenance.Reliability!.Value));
    }

    [Fact]
    public void The_erratum_on_the_index_is_reached_from_its_row()
    {
        Provenance provenance = Catalog["observation.sp-500-change-2023"].Provenance;
        Erratum erratum = provenance.Errata[0];

        Assert.Equal(["erratum.f373", "erratum.f373-2"], provenance.Errata.Select(each => each.Id));
        Assert.Equal((ErratumKind.Ambiguous, Certainty.FairlySure), (erratum.Kind, erratum.Certainty));
        Assert.Null(erratum.Correct);
        Assert.Same(Report.Facts["F373"], erratum.Fact);
        Assert.Equal(["conflict.sp500-growth"], provenance.Conflicts.Select(conflict => conflict.Id));
    }

    [Fact]
    public void The_price_that_is_printed_twice_is_one_row_with_its_duplicate_and_its_conflict_once()
    {
        Provenance provenance = Catalog["acquisition.biontech-instadeep"].Provenance;

        Assert.Equal(["F309", "F310", "F401"], provenance.Facts.Select(fact => fact.Id));
        Assert.Equal(ErratumKind.Duplicate, provenance.Errata.Single(erratum => erratum.Id == "erratum.f401").Kind);
        Assert.Equal(["conflict.instadeep-price"], provenance.Conflicts.Select(conflict => conflict.Id));
        Assert.Equal(["F309", "F401"], provenance.Conflicts[0].Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void A_row_stands_and_rests_as_the_first_of_its_facts()
    {
        var rumor = new Fact
        {
            Id = "a",
            Label = "A",
            Kind = FactKind.Observation,
            Modality = Modality.Rumored,
            Reliability = Reliability.Uncited,
            Section = Report.Sections[0],
            Sources = [Report.Source]
        };
        var cited = new Fact
        {
            Id = "b",
            Label = "B",
            Kind = FactKind.Observation,
            Modality = Modality.Asserted,
            Reliability = Reliability.Cited,
            Section = Report.Sections[0],
            Sources = [Report.Source]
        };
        var provenance = new Provenance([rumor, cited], []);

        Assert.Equal((Modality.Rumored, Reliability.Uncited), (provenance.Modality!.Value, provenance.Reliability!.Value));
        Assert.Equal(Report.Source, Assert.Single(provenance.Sources));
        Assert.Empty(rumor.Errata);
        Assert.Empty(rumor.Conflicts);
    }

    [Fact]
    public void A_doubt_about_what_is_counted_reaches_the_value_too()
    {
        Erratum erratum = Report.Errata["erratum.f382-2"];

        Assert.Equal("F382", erratum.Fact.Id);
        Assert.Equal(["F381", "F383", "F384"], erratum.Also.Select(fact => fact.Id));
        Assert.Contains(erratum, Report.Observations["observation.us-unicorn-value-2023"].Provenance.Errata);
    }

    [Fact]
    public void Sections_and_slides_give_the_statements_that_stand_there()
    {
        Section section = Report.Sections["section.copyright"];

        Assert.Equal(52, section.Facts.Count);
        Assert.All(section.Facts, fact => Assert.Same(section, fact.Section));
        Assert.Equal(13, new Provenance(section.Facts, []).Sources.Count);
        Assert.Equal([21, 14, 16], Report.Slides.Where(slide => slide.Section == section).Select(slide => slide.Facts.Count));
        Assert.Empty(new Slide { Id = "slide.own", Label = "Own", Section = section, Order = 1 }.Facts);
    }

    [Fact]
    public void A_section_is_not_named_beside_its_slides() =>
        Assert.DoesNotContain("copyright and Generative AI and copyright, \"2022 Prediction: A major",
            new Provenance(Report.Sections["section.copyright"].Facts, []).Citation.ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_outcome_of_a_prediction_rests_on_the_scorecard_where_the_text_gives_none() =>
        Assert.Contains(Report.Predictions["prediction.2022-nvidia-agi"].Provenance.Sources, source => source.Id is "soai.predictions");

    [Fact]
    public void A_row_of_facts_and_sources_none_has_neither_modality_nor_reliability()
    {
        Assert.Null(Provenance.None.Modality);
        Assert.Null(Provenance.None.Reliability);
        Assert.Empty(Provenance.None.Sources);
    }

    [Fact]
    public void A_fact_and_an_erratum_rest_on_what_the_fact_rests_on()
    {
        Assert.Same(Report.Facts["F041"], Assert.Single(Report.Facts["F041"].Provenance.Facts));
        Assert.Equal("F041", Assert.Single(Report.Errata["erratum.f041"].Provenance.Facts).Id);
        Assert.Equal(["ft.c93d2a76", "soai.2023"], Report.Errata["erratum.f041"].Provenance.Sources.Select(source => source.Id));
    }

    [Fact]
    public void Every_row_but_a_publication_a_measure_or_a_correction_rests_on_something() => Assert.All(
        Catalog.Tables.SelectMany(table => table.Rows).Where(row => row is not (Source or Measure or Correction)),
        row => Assert.NotEmpty(row.Provenance.Sources));

    [Fact]
    public void A_list_that_is_given_out_cannot_be_changed() =>
        Assert.Throws<NotSupportedException>(() => ((IList<string>)((Product)Catalog["product.google-a3"]).Aliases)[0] = "Another");
}
