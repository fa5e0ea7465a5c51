using System.Linq.Expressions;

namespace StateOfAi.Data.Queries;

/// <summary>Checks what quantiles are asked for.</summary>
internal static class Quantiles
{
    private const int Most = CellRow.MostQuantiles;

    internal static IReadOnlyList<Fraction> Checked(IReadOnlyList<Fraction>? probabilities, LambdaExpression? quantile)
    {
        if (probabilities is not { Count: > 0 })
        {
            return quantile is null ? []
                : throw new ArgumentException(
                    "There is a function for quantiles, but no probability; pass some, such as [new(0.5)].", nameof(probabilities));
        }

        if (quantile is null)
            throw new ArgumentException(
                "Quantiles need a function of the provider, since LINQ has none; pass it as 'quantile'.", nameof(quantile));
        if (!Mention.Of(quantile.Parameters[1], quantile.Body) || !Mention.Of(quantile.Parameters[0], quantile.Body))
        {
            throw new ArgumentException(
                $"'{quantile.Body}' does not depend on the rows and the probability, so it is not a quantile.", nameof(quantile));
        }

        if (probabilities.Count > Most)
            throw new ArgumentException(FormattableString.Invariant(
                $"There are {probabilities.Count} probabilities, but one query has at most {Most}; ask twice."), nameof(probabilities));
        if (probabilities.Distinct().Count() < probabilities.Count)
            throw new ArgumentException("A probability is duplicated.", nameof(probabilities));
        foreach (Fraction probability in probabilities)
        {
            if (probability.Value is not (>= 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(probabilities), probability,
                    "The probability of a quantile is between 0 and 1: 0.9 is the 90th percentile.");
        }

        return probabilities;
    }
}
