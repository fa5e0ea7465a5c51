using System.Globalization;

namespace StateOfAi.Data;

/// <summary>A cohort at one age: what was observed of it in that period.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class VintageCell : FormattableResult, ITabular
{
    /// <param name="age">Its age.</param>
    /// <param name="period">Its period.</param>
    /// <param name="amount">The sum of its rows.</param>
    /// <param name="retention">That over the sum at age 0.</param>
    /// <param name="cumulative">The sum from age 0 on.</param>
    /// <param name="isPartial">Whether the rows do not reach to the end of the period.</param>
    /// <param name="from">What the amounts from age 0 to this one rest on.</param>
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

    /// <summary>How many whole periods the cohort's own period is past; 0 in that period itself.</summary>
    public int Age { get; }

    /// <summary>The period of the observation.</summary>
    public TimePeriod Period { get; }

    /// <summary>The sum of the values; <see cref="UnknownReason.NoValues"/> where there is no row, which is not zero.</summary>
    public Estimate<Quantity> Amount { get; }

    /// <summary>
    /// The amount relative to that at age 0, in percent: 100 at age 0. Not known where either is not, or where that at age 0 is not surely
    /// above zero.
    /// </summary>
    public Estimate<Percent> Retention { get; }

    /// <summary>
    /// The sum of the amounts from age 0 to this one; not known from the first missing one on. It means something for flows, such as
    /// revenue, and not for levels.
    /// </summary>
    public Estimate<Quantity> Cumulative { get; }

    /// <summary>Whether the rows do not reach to the end of the period, so that the amount may still grow.</summary>
    public bool IsPartial { get; }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of(null,
    [
        ("Age", Age),
        ("Period", Period),
        ("Amount", Amount),
        ("Retention", Retention),
        ("Cumulative", Cumulative),
        ("Partial", IsPartial),
    ], from: this);

    /// <summary>The age, the amount, and whether it is partial.</summary>
    /// <param name="format">The format of the amount; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) => string.Create(
        formatProvider ?? CultureInfo.InvariantCulture,
        $"age {Age}: {(Amount.Reason is UnknownReason.NoValues ? "missing" : Amount.ToString(format, formatProvider))}{(IsPartial ? " "
            + "(partial)" : "")}{Projection.Mark(Amount, " (with a projection)")}");
}
