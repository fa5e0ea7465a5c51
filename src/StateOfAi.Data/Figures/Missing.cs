namespace StateOfAi.Data;

/// <summary>
/// What to do with a row that has no number, stated where the number is selected: <c>row =&gt; row.Amount ?? Missing.LeftOut</c>. Without
/// such a statement, one missing number makes a sum, and every share of it, unknown.
/// </summary>
/// <remarks>
/// Shares, sums by period, and the sums, means and quantiles of cohorts have a doubt that says how many numbers were missing, in which
/// rows, and what was done about them; tables show it as a note. In a series, a trend or a sample, a row that is left out counts as
/// missing.
/// </remarks>
/// <example>
/// <code>
/// (string Country, decimal? Raised)[] rounds = [("US", 60), ("UK", 30), ("UK", null)];
/// var known = rounds.ToMarketShares(row =&gt; row.Country, row =&gt; row.Raised ?? Missing.LeftOut, Unit.Usd);
/// Console.WriteLine(known["UK"].Percent);               // 33.3%, and known.Doubts names the row
/// var bounded = rounds.ToMarketShares(row =&gt; row.Country, row =&gt; row.Raised ?? Missing.UpTo(10), Unit.Usd);
/// Console.WriteLine(bounded["UK"].Percent);             // 33.3% to 40%
/// </code>
/// </example>
public static class Missing
{
    /// <summary>The row is left out.</summary>
    public static Number? LeftOut { get; } = Number.Of(MissingNumber.LeftOut);

    /// <summary>The number lies between zero and a maximum.</summary>
    /// <param name="maximum">The maximum: a figure or an estimate with an upper end, or a plain number. Zero or more.</param>
    /// <returns>The number, without a point.</returns>
    /// <exception cref="ArgumentException">The maximum is missing, is negative, or has no upper end.</exception>
    public static Number? UpTo(Number? maximum) => Number.Of(MissingNumber.UpTo(maximum));
}
