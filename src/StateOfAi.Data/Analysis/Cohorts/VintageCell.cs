using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A cohort at one age: what was observed of it in that period.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class VintageCell : FormattableResult, ITabular
{
    /// <param name="age">The age.</param>
    /// <param name="period">The period.</param>
    /// <param name="amount">The sum of the rows.</param>
    /// <param name="retention">That sum relative to the one at age 0.</param>
    /// <param name="cumulative">The sum from age 0 on.</param>
    /// <param name="isPartial">Whether the rows end before the period does.</param>
    /// <param name="from">The sources of the amounts from age 0 to this one.</param>
    internal VintageCell(int age, TimePeriod period, Estimate<Quantity> amount, Estimate<Percent> retention, Estimate<Quantity> cumulative,
        bool isPartial, ReadOnlySpan<ISourced> from)
    {
        // Its own rows come first.
        ISourced own = from[^1];
        RestsOn = SourceUnion.Of([own, .. from[..^1]]);
        Age = age;
        Period = period;
        Amount = Resting(amount, own);
        Retention = Resting(retention, SourceUnion.Of(own, from[0]));
        Cumulative = Resting(cumulative);
        IsPartial = isPartial;
    }

    /// <summary>The number of whole periods since the cohort's own period, which is age 0.</summary>
    public int Age { get; }

    /// <summary>The period of the observation.</summary>
    public TimePeriod Period { get; }

    /// <summary>The sum of the values; <see cref="UnknownReason.NoValues"/> if there are no rows, which is not zero.</summary>
    public Estimate<Quantity> Amount { get; }

    /// <summary>
    /// The amount relative to that at age 0, in percent: 100 at age 0. Unknown if either amount is, or if the one at age 0 is not certain
    /// to be positive.
    /// </summary>
    public Estimate<Percent> Retention { get; }

    /// <summary>
    /// The sum of the amounts from age 0 to this one; unknown from the first missing amount on. It is meaningful for flows, such as
    /// revenue, but not for levels.
    /// </summary>
    public Estimate<Quantity> Cumulative { get; }

    /// <summary>Whether the rows end before the period does, so that the amount may still grow.</summary>
    public bool IsPartial { get; }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of(null,
    [
        ("Age", Age),
        ("Period", Period),
        ("Amount", Amount),
        ("Retention", Retention),
        ("Cumulative", Cumulative),
        ("Partial", IsPartial),
    ], from: this);

    /// <summary>Shows the age, the amount, and whether it is partial.</summary>
    /// <param name="format">The format of the amount; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => string.Create(
        formatProvider ?? CultureInfo.InvariantCulture,
        $"age {Age}: {(Amount.Reason is UnknownReason.NoValues ? "missing" : Amount.ToString(format, formatProvider))}{(IsPartial ? " "
            + "(partial)" : "")}{Projection.Mark(Amount, " (with a projection)")}");
}
