namespace StateOfAi.Data;

/// <summary>
/// Quarters of CB Insights against its years, edition by edition, and stages of the tally of Crunchbase against its total.
/// </summary>
internal static class InvestmentSums
{
    // Printed to a tenth of a billion: four quarters and the year may each be half a tenth off.
    private const decimal BillionsRounding = 0.25e9m;

    internal static IEnumerable<Reconciliation> Of(Dataset<AiInvestment> quarterly, Dataset<AiInvestment> years,
        Dataset<AiInvestment> stages)
    {
        AiInvestment[] quarters = [.. quarterly.Vintages.SelectMany(quarterly.OfVintage)];
        foreach (AiInvestment year in years)
        {
            AiInvestment[] four = [
                .. quarters.Where(quarter =>
                    quarter.Publisher == year.Publisher && quarter.Definition == year.Definition && quarter.Vintage == year.Vintage
                        && year.Period.Contains(quarter.Period))];
            if (four.Length == 4 && year.Amount is { } money && Reconciliation.SumOf(four.Select(quarter => quarter.Amount)) is { } sum)
                yield return new(year, $"{year.Label}, money against the sum of the quarters", money, sum, BillionsRounding);
            if (four.Length == 4 && year.Deals is { } deals && Reconciliation.SumOf(four.Select(quarter => quarter.Deals)) is { } all)
                yield return new(year, $"{year.Label}, deals against the sum of the quarters", deals, all, 0);
            AiInvestment[] parts = [
                .. stages.Where(stage =>
                    stage.Publisher == year.Publisher && stage.Definition == year.Definition && stage.Period == year.Period)];
            if (year.Amount is { } total && Reconciliation.SumOf(parts.Select(stage => stage.Amount)) is { } byStage)
                yield return new(year, $"{year.Label}, money against the sum of the stages", total, byStage, 0);
        }
    }
}
