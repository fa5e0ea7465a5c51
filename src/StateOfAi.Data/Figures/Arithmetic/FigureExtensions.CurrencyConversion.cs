namespace StateOfAi.Data;

/// <content>Amounts in other currencies.</content>
public static partial class FigureExtensions
{
    /// <summary>
    /// An amount of money in another currency, at a rate of exchange that you state: euros at 1.08 dollars a euro are dollars, and dollars
    /// are euros.
    /// </summary>
    /// <remarks>
    /// The result rests on the sources of both; give a rate of your own its source by
    /// <see cref="SourcedExtensions.RestingOn(Figure, ISourced[])"/>.
    /// </remarks>
    /// <param name="amount">The amount, or an amount for each one of something; <see langword="null"/> where it is missing.</param>
    /// <param name="rate">
    /// Money of one currency for one of another, such as a figure in <c>Unit.Per(Unit.Usd, Unit.Eur)</c>; <see langword="null"/> where it
    /// is missing.
    /// </param>
    /// <returns>
    /// The amount x the rate, or / the rate; not known where a number is missing, the rate is none of exchange, not surely above zero, or
    /// none of the amount's currency.
    /// </returns>
    public static Estimate<Quantity> ConvertAt(this Operand? amount, Operand? rate)
    {
        if (amount?.ToEstimate() is not { IsKnown: true } money || rate?.ToEstimate() is not { IsKnown: true } exchange)
            return amount * rate;
        Unit unit = EstimateArithmetic.UnitOf(money), per = EstimateArithmetic.UnitOf(exchange), currency = unit.Amount ?? unit;
        return per is not { Amount.Kind: UnitKind.Money, Each.Kind: UnitKind.Money } || currency.Kind is not UnitKind.Money
                ? Unknown(UnknownReason.UnitsDiffer, $"{money} at {exchange}: a rate of exchange is of money for money, and converts money")
            : exchange is { Lower.Value: <= 0 } or { Point.Value: <= 0 } or { Upper.Value: <= 0 }
                ? Unknown(UnknownReason.NotPositive, $"{money} at {exchange}: a rate of exchange is above zero")
            : per.Each == currency ? amount * rate
            : per.Amount == currency ? amount / rate
            : Unknown(
                UnknownReason.CurrenciesDiffer,
                $"{money} at {exchange}: the amount is in {currency}, the rate between {per.Amount} and {per.Each}");

        Estimate<Quantity> Unknown(UnknownReason reason, string why) =>
            Estimate.Unknown<Quantity>(reason, why).WithBasis(JointBasis.Of(amount.Basis, rate.Basis));
    }
}
