namespace StateOfAi.Data;

/// <content>Currency conversion.</content>
public static partial class FigureExtensions
{
    /// <summary>
    /// Converts an amount of money to another currency at an exchange rate that you provide. A rate of 1.08 dollars per euro converts euros
    /// to dollars and dollars to euros.
    /// </summary>
    /// <remarks>
    /// The result has the sources of both. To add the source of your own rate, use
    /// <see cref="SourcedExtensions.RestingOn(Figure, ISourced[])"/>.
    /// </remarks>
    /// <param name="amount">The amount, or a rate such as dollars per user; <see langword="null"/> if it is missing.</param>
    /// <param name="rate">
    /// The exchange rate, such as a figure in <c>Unit.Per(Unit.Usd, Unit.Eur)</c>; <see langword="null"/> if it is missing.
    /// </param>
    /// <returns>
    /// The amount times or divided by the rate. Unknown if a number is missing, or if the rate is not an exchange rate, might not be
    /// positive, or does not involve the amount's currency.
    /// </returns>
    /// <example>
    /// <code>
    /// Figure rate = Figure.Exact(1.08m, Unit.Per(Unit.Usd, Unit.Eur));
    /// Estimate&lt;Quantity&gt; dollars = Figure.Parse("€500M").ConvertAt(rate);     // $540M
    /// </code>
    /// </example>
    public static Estimate<Quantity> ConvertAt(this Operand? amount, Operand? rate)
    {
        if (amount?.ToEstimate() is not { IsKnown: true } money || rate?.ToEstimate() is not { IsKnown: true } exchange)
            return amount * rate;
        Unit unit = EstimateArithmetic.UnitOf(money), per = EstimateArithmetic.UnitOf(exchange), currency = unit.Amount ?? unit;
        return per is not { Amount.Kind: UnitKind.Money, Each.Kind: UnitKind.Money } || currency.Kind is not UnitKind.Money
                ? Unknown(UnknownReason.UnitsDiffer, $"{money} at {exchange}: an exchange rate is money per money, and converts money")
            : exchange is { Lower.Value: <= 0 } or { Point.Value: <= 0 } or { Upper.Value: <= 0 }
                ? Unknown(UnknownReason.NotPositive, $"{money} at {exchange}: an exchange rate must be positive")
            : per.Each == currency ? amount * rate
            : per.Amount == currency ? amount / rate
            : Unknown(
                UnknownReason.CurrenciesDiffer,
                $"{money} at {exchange}: the amount is in {currency}, and the rate is between {per.Amount} and {per.Each}");

        Estimate<Quantity> Unknown(UnknownReason reason, string why) =>
            Estimate.Unknown<Quantity>(reason, why).WithBasis(JointBasis.Of(amount.Basis, rate.Basis));
    }
}
