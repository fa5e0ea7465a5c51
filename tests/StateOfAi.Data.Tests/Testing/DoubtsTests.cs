using StateOfAi.Data.Testing;

namespace StateOfAi.Data.Tests;

public sealed class DoubtsTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;
    private static readonly Figure Wrong = Catalog.Reports[2023].Observations["observation.sp-500-change-2023"].Value!;
    private static readonly Figure Own = Figure.Parse("$8M");

    [Fact]
    public void A_number_of_your_own_is_in_no_doubt() => Doubts.None(Own);

    [Fact]
    public void A_doubt_that_is_not_expected_is_named_with_its_kind_row_and_cause()
    {
        DoubtsException error = Assert.Throws<DoubtsException>(() => Doubts.None(Wrong));

        Assert.All(error.Unexpected, doubt => Assert.NotNull(doubt.Cause));
        Assert.StartsWith("Unexpected doubts:\n  ", error.Message, StringComparison.Ordinal);
        Assert.Contains("\n  Erratum (observation.sp-500-change-2023, erratum.f373): Growth of the S&P 500: ", error.Message,
            StringComparison.Ordinal);
        Assert.Empty(error.Gone);
    }

    [Fact]
    public void Doubts_of_the_kinds_that_are_accepted_pass()
    {
        Doubts.Only(Own.RestingOn(new Doubt(DoubtKind.Projection, "A budget.")), DoubtKind.Projection);
        Doubts.Only(Wrong + Wrong, [.. Wrong.Doubts.Select(doubt => doubt.Kind)]);
    }

    [Fact]
    public void Doubts_whose_ids_are_accepted_pass_and_no_other_of_the_same_kind()
    {
        Estimate<Quantity> sum = Own.RestingOn(Catalog["erratum.f373"].Provenance) + Own;
        string[] ids = [.. Wrong.Doubts.Select(doubt => doubt.Cause!.Id)];

        Doubts.Only(Wrong, ids);
        Doubts.Only(Wrong, ["observation.sp-500-change-2023"]);
        Assert.Throws<DoubtsException>(() => Doubts.Only(Wrong, ["erratum.f001"]));
        Assert.NotEmpty(sum.Doubts);
    }

    [Fact]
    public void An_expected_doubt_that_is_gone_fails_too()
    {
        DoubtsException error = Assert.Throws<DoubtsException>(() =>
            Doubts.Only(Own, ["erratum.f001", "erratum.f001"], DoubtKind.Seam));

        Assert.Equal(["erratum.f001", "Seam"], error.Gone);
        Assert.Equal("Expected doubts not found:\n  erratum.f001\n  Seam", error.Message);
    }

    [Fact]
    public void A_kind_is_gone_when_all_of_its_doubts_are_named_by_ids() =>
        Assert.Equal(["Projection"], Assert.Throws<DoubtsException>(() =>
            Doubts.Only(Wrong, ["observation.sp-500-change-2023"], DoubtKind.Projection)).Gone);

    [Fact]
    public void Tables_are_asked_too() => Assert.Throws<DoubtsException>(() => Doubts.None(Catalog.Reports[2023].Observations));
}
