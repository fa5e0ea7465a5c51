namespace StateOfAi.Data;

/// <summary>Compounds successive growth rates.</summary>
public static class GrowthRates
{
    /// <summary>Computes the growth that successive rates compound to: ((1 + r1 / 100) x (1 + r2 / 100) x … - 1) x 100.</summary>
    /// <param name="rates">The rates, as percentage changes, each relative to the level after the previous one.</param>
    /// <returns>
    /// The growth, as a percentage change; unknown if there are no rates (<see cref="UnknownReason.NoValues"/>), or if a rate is below
    /// -100% (<see cref="UnknownReason.EndIsNegative"/>).
    /// </returns>
    /// <example>
    /// <code>
    /// Percent[] rates = [new(10), new(20)];
    /// Console.WriteLine(rates.Compounded());     // 32%
    /// </code>
    /// </example>
    public static Estimate<Percent> Compounded(this IEnumerable<Percent> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        return rates.Select(Estimate.Exactly).Compounded();
    }

    /// <summary>
    /// Computes the growth that successive printed or computed rates compound to, with bounds that treat the rates as independent of each
    /// other.
    /// </summary>
    /// <param name="rates">
    /// The rates, as percentage changes, each relative to the level after the previous one; <see langword="null"/> for a missing one.
    /// </param>
    /// <returns>The growth, as a percentage change, with bounds; also unknown if a rate is missing.</returns>
    /// <exception cref="ArgumentException">A rate is not a percentage.</exception>
    public static Estimate<Percent> Compounded(this IEnumerable<Operand?> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        Estimate<Percent>[] chain =
        [
            .. rates.Select(rate => rate switch
            {
                null => Estimate.Unknown<Percent>(UnknownReason.ValueMissing, "a rate is missing, and a missing rate is not zero"),
                Estimate<Percent> percent => percent,
                _ => rate.ToEstimate() is { IsKnown: true } known && EstimateArithmetic.UnitOf(known) != Unit.Percent
                    ? throw new ArgumentException($"A rate must be a percentage, found {rate}.", nameof(rates))
                    : rate.ToEstimate().Select(percent => new Percent(percent.Value)),
            }),
        ];
        if (chain.Length == 0)
            return Estimate.Unknown<Percent>(UnknownReason.NoValues, "there are no rates to compound");
        if (Array.Find(chain, rate => !rate.IsKnown) is { } missing)
            return missing;
        if (Array.Find(chain, rate => (rate.Lower ?? rate.Point ?? rate.Upper)!.Value.Value < -100) is { } below)
            return Estimate.Unknown<Percent>(UnknownReason.EndIsNegative, $"a growth of {below} leads or may lead below zero");
        // A single rate is returned unchanged, to its last digit.
        return chain.Length == 1
            ? chain[0]
            : EstimateArithmetic.Known(Product(rate => rate.Lower), Product(rate => rate.Point), Product(rate => rate.Upper),
                () => WhyNothing.Of(chain)).WithBasis(JointBasis.Of(chain));

        Percent? Product(Func<Estimate<Percent>, Percent?> end) =>
            chain.Aggregate((double?)1, (product, rate) => product * end(rate)?.ChangeToMultiple().Value) is { } times
                && double.IsFinite(times * 100) ? new Multiple(times).ToChange() : null;
    }
}
