namespace StateOfAi.Data;

/// <summary>Compares the individual predictions with their tallies.</summary>
internal static class PredictionSums
{
    // Half of the last digit of a percentage printed to one decimal.
    private const decimal Rounding = 0.05m;

    private static readonly Unit Predictions = Unit.Count("prediction", "predictions");

    internal static IEnumerable<Reconciliation> Of(Dataset<GradedPrediction> predictions, Dataset<PredictionTally> tallies)
    {
        foreach (PredictionTally tally in tallies)
        {
            GradedPrediction[] counted = [.. predictions.Where(tally.Counts)];
            decimal correct = Count(PredictionOutcome.Correct), partly = Count(PredictionOutcome.Partly);
            yield return Counted("graded", tally.Graded, counted.Length);
            yield return Counted("correct", tally.Correct, correct);
            yield return Counted("partly correct", tally.Partly, partly);
            yield return Counted("incorrect", tally.Incorrect, Count(PredictionOutcome.Incorrect));
            if (counted.Length == 0)
                continue;
            yield return Rate("correct in percent", tally.StrictRate, correct / counted.Length);
            yield return Rate("correct in percent, with half credit for partly correct", tally.PartialCreditRate,
                (correct + (partly / 2)) / counted.Length);

            int Count(PredictionOutcome outcome) => counted.Count(prediction => prediction.Outcome == outcome);
            Reconciliation Counted(string what, Figure printed, decimal number) =>
                new(tally, $"{tally.Label}, {what}", printed, Made(number, Predictions), 0);
            Reconciliation Rate(string what, Figure printed, decimal part) =>
                new(tally, $"{tally.Label}, {what}", printed, Made(100 * part, Unit.Percent), Rounding);
            Figure Made(decimal number, Unit unit) =>
                Figure.Exact(number, unit).WithBasis(SourceUnion.BasisOf(SourceUnion.Of([.. counted])));
        }
    }
}
