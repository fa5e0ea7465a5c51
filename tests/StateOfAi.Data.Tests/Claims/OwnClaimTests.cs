namespace StateOfAi.Data.Tests;

public sealed class OwnClaimTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    [Fact]
    public void A_claim_of_your_own_is_audited_over_the_rows_of_the_catalog()
    {
        Claim claim =
            Own("[acquisition.databricks-mosaicml] / [acquisition.thomson-reuters-casetext]", Unit.Multiple, Printed.F("3x"),
                RoundingRule.Decimals(0));

        Assert.Equal("Disagrees: Own: 3x is stated, but the figures give 2x.", claim.Audit().ToString());
        Assert.False(claim.IsImplied);
        Assert.Null(claim.StatedIn);
    }

    [Fact]
    public void What_the_figures_leave_open_is_not_checkable()
    {
        ClaimAudit audit =
            Own("[observation.uizard-arr-three-million] / [observation.uizard-arr-2023-04]", Unit.Multiple, Printed.F("2.5x"),
                RoundingRule.Decimals(1)).Audit();

        Assert.Equal(Verdict.NotCheckable, audit.Verdict);
        Assert.Equal("2.5x is stated, and the figures give at most 3x, which leaves it open.", audit.Explanation);
    }

    [Fact]
    public void What_the_figures_do_not_give_is_not_checkable()
    {
        ClaimAudit audit =
            Own("[observation.discord-ai-images] / [observation.discord-ai-app-users]", Unit.Parse("image/user"),
                Figure.Exact(33, Unit.Parse("image/user")), RoundingRule.Decimals(0)).Audit();

        Assert.Equal(Verdict.NotCheckable, audit.Verdict);
        Assert.Equal(
            "Not checkable: Own: 33 images per user is stated, and the result of the figures is not known: at least 1,000,000,000 and at "
                + "least 30,000,000 leave neither a lower nor an upper bound.", audit.ToString());
    }

    [Theory]
    [InlineData("[acquisition.none]", "there is no row 'acquisition.none'")]
    [InlineData("[acquisition.databricks-mosaicml].amount", "no figure, period or date 'amount'")]
    [InlineData("[acquisition.databricks-mosaicml] + [acquisition.biontech-instadeep]", "'USD' and 'EUR' cannot be added")]
    [InlineData("[acquisition.databricks-mosaicml] / [acquisition.biontech-instadeep]",
        "the formula gives 'USD/EUR', but 'USD' was expected")]
    public void A_formula_that_does_not_fit_the_rows_says_so(string formula, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => Own(formula, Unit.Usd, null, null).Recomputed).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Wrong_use_is_named()
    {
        Claim withoutRule = Own("2", Unit.Multiple, Printed.F("2x"), null);

        Assert.Contains("no rounding rule", Assert.Throws<InvalidOperationException>(withoutRule.Audit).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() =>
            new Claim((Func<string, Row?>)null!) { Id = "claim.own", Label = "Own", Formula = Formula.Parse("1"), Unit = Unit.Multiple });
    }

    private static Claim Own(string formula, Unit unit, Figure? stated, RoundingRule? rule) =>
        new(Catalog.GetOrNull)
        {
            Id = "claim.own",
            Label = "Own",
            Formula = Formula.Parse(formula),
            Unit = unit,
            Stated = stated,
            Rounding = rule
        };
}
