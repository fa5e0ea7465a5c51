using System.Globalization;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Every number that was worked out by hand from the facts before there was any formula, to six significant digits, against what the
/// claims give; and the verdict on those that the report states.
/// </summary>
public sealed class ExpectedClaimsTests
{
    private static readonly Report Report = StateOfAiCatalog.Embedded.Reports[2023];

    public static TheoryData<string> Lines => [
        .. Repository.Read("tests/StateOfAi.Data.Tests/Expected/claims.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_claim_gives_the_number_and_the_verdict_worked_by_hand(string line)
    {
        string[] cells = line.Split(',');
        Claim claim = Report.Claims[cells[0]];
        Quantity? end = cells[3] switch
        {
            "lower" => claim.Recomputed.Lower,
            "upper" => claim.Recomputed.Upper,
            _ => claim.Recomputed.Point,
        };
        double expected = double.Parse(cells[4], CultureInfo.InvariantCulture);

        Assert.Equal(cells[1], claim.Provenance.Facts[0].Id);
        Assert.Equal(expected, end!.Value.Value, Math.Abs(expected) * 5e-6);
        Assert.Equal(Unit.Parse(cells[5]), end.Value.Unit);
        Assert.Equal(cells[2], claim.IsImplied ? "implied" : claim.Audit().Verdict.ToString().ToLowerInvariant());
    }

    [Fact]
    public void Every_claim_is_expected() =>
        Assert.Equal(Report.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal),
            Lines.Select(line => ((string)line).Split(',')[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Sixteen_claims_are_audited_by_the_report_and_twenty_one_by_datasets()
    {
        Assert.Equal([(Verdict.Agrees, 6), (Verdict.Disagrees, 4), (Verdict.Consistent, 6)], Verdicts(claim => claim.Datasets.Count == 0));
        Assert.Equal([(Verdict.Agrees, 6), (Verdict.Disagrees, 12), (Verdict.Consistent, 1), (Verdict.NotCheckable, 2)],
            Verdicts(claim => claim.Datasets.Count > 0));

        static IEnumerable<(Verdict, int)> Verdicts(Func<Claim, bool> isCounted) =>
            Report.Audit().Where(audit => isCounted(audit.Claim)).GroupBy(audit => audit.Verdict).OrderBy(group => group.Key)
                .Select(group => (group.Key, group.Count()));
    }

    [Fact]
    public void Seventy_six_values_are_implied_and_nothing_is_stated_of_them()
    {
        Assert.Equal(73 + 3, Report.ImpliedValues().Count);
        Assert.All(Report.ImpliedValues(), claim => Assert.True(claim is { Stated: null, StatedIn: null, Rounding: null }));
    }

    [Fact]
    public void No_claim_has_a_number_with_bounds_twice_so_that_all_bounds_are_as_narrow_as_can_be()
    {
        IEnumerable<Claim> twice = Report.Claims.Where(claim => claim.Formula.Root.Operands
            .GroupBy(operand => operand.ToString())
            .Any(same => same.Count() > 1 && Value(same.First()) is { Qualifier: not (Qualifier.Exact or Qualifier.About) }));

        Assert.Empty(twice);

        static Figure? Value(FormulaOperand operand) => RowFields.Of(StateOfAiCatalog.Embedded[operand.Row], operand.Path).Figure;
    }

    [Fact]
    public void What_the_formula_works_from_are_rows_of_the_facts_of_the_claim_but_for_a_few_named_ones()
    {
        // Rows of datasets house no facts.
        string[] others = [
            .. Report.Claims.Where(claim => claim.Datasets.Count == 0)
                .SelectMany(claim => claim.Rows.Where(row => !row.Provenance.Facts.Intersect(claim.Provenance.Facts).Any()),
                    (claim, row) => $"{claim.Id} {row.Id}")];

        Assert.Empty(others);
    }
}
