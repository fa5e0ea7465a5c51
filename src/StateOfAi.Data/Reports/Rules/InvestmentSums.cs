namespace StateOfAi.Data;

/// <summary>
/// Compares CB Insights' quarters with its years, by edition, and the stages of the Crunchbase tally with its total.
/// </summary>
internal static class InvestmentSums
{
    // Printed to a tenth of a billion: each of the four quarters and the year may be off by half of that.
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
