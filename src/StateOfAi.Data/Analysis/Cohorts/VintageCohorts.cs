using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A cohort-by-age matrix: everything that began in the same period forms a cohort, whose values are compared with those of other cohorts
/// at the same age. Cohorts are in chronological order; each ends with the last period observed for any of them.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "The plural says that it is a collection, and cohorts is the field's term.")]
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class VintageCohorts : ResultList<VintageCohort>, IFormattable
{
    private readonly VintageCohort[] _cohorts;
    private readonly Dictionary<TimePeriod, VintageCohort> _byPeriod;

    internal VintageCohorts(VintageCohort[] cohorts, TimePeriod? last) =>
        (_cohorts, _byPeriod, Last, RestsOn) = (cohorts, cohorts.ToDictionary(cohort => cohort.Period), last, SourceUnion.OfAll(cohorts));

    /// <summary>
    /// The last observed period, in which the last cell of each cohort lies; <see langword="null"/> if there are no rows.
    /// </summary>
    public TimePeriod? Last { get; }

    /// <summary>The highest age that any cohort has reached; <see langword="null"/> if there are no rows.</summary>
    public int? HighestAge => Count == 0 ? null : _cohorts.Max(cohort => cohort.Cells[^1].Age);

    /// <summary>Gets the cohort that began in a period.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="KeyNotFoundException">No cohort began in it; the message lists some existing ones.</exception>
    public VintageCohort this[TimePeriod period] => GetOrNull(period)
        ?? throw KeyText.NotFound($"No cohort began in {period}", "cohorts", _cohorts.Select(known => known.Period), Count);

    /// <summary>Looks up the cohort that began in a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The cohort; <see langword="null"/> if none began in it.</returns>
    public VintageCohort? GetOrNull(TimePeriod period) => _byPeriod.GetValueOrDefault(period);

    /// <summary>Selects the cells of one age.</summary>
    /// <param name="age">The age in whole periods, from 0.</param>
    /// <returns>The cells of all cohorts that have reached the age, by period, in chronological order.</returns>
    public IEnumerable<KeyValuePair<TimePeriod, VintageCell>> AtAge(int age)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(age);
        return _cohorts.Where(cohort => age < cohort.Cells.Count).Select(cohort => KeyValuePair.Create(cohort.Period, cohort.Cells[age]));
    }

    /// <summary>
    /// Computes the retention of all cohorts together at one age: the sum of their amounts at that age / the sum of the same cohorts'
    /// amounts at age 0 x 100. Larger cohorts therefore weigh more, and a cohort that began with zero adds nothing.
    /// </summary>
    /// <param name="age">The age in whole periods, from 0.</param>
    /// <returns>
    /// The pooled retention, 100% at age 0; cohorts that have not reached the age, or are partial at it, are not included. Unknown if one
    /// of the amounts is, if no cohort has reached the age (<see cref="UnknownReason.NoValues"/>), or if the sum at age 0 is not certain to
    /// be positive.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public Estimate<Percent> PooledRetention(int age)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(age);
        VintageCohort[] reached = Array.FindAll(_cohorts, cohort => age < cohort.Cells.Count && !cohort.Cells[age].IsPartial);
        if (reached.Length == 0)
            return Estimate.Unknown<Percent>(UnknownReason.NoValues, FormattableString.Invariant($"no cohort has reached age {age}"));
        foreach (VintageCohort cohort in reached)
        {
            if ((cohort.Cells[0].Amount.IsKnown ? cohort.Cells[age].Amount : cohort.Cells[0].Amount) is { Reason: { } reason } missing)
                return Resting(Estimate.Unknown<Percent>(reason, $"the cohort of {cohort.Period}: {missing.Why}"));
        }

        Estimate<Quantity> first = Sum(0);
        return Resting(age == 0 && first.Lower is { Value: > 0 } ? Estimate.Exactly(new Percent(100))
            : EstimateArithmetic.Ratio(Sum(age), first).Select(ratio => new Percent(ratio.Value * 100)));

        Estimate<Quantity> Sum(int at) => EstimateArithmetic.Sum([.. reached.Select(cohort => cohort.Cells[at].Amount)]);
    }

    internal override int Length => _cohorts.Length;

    internal override VintageCohort At(int place) => _cohorts[place];

    /// <summary>One row per cohort and age, with period, amount, retention and cumulative amount.</summary>
    internal override TableView ViewOf(IEnumerable<VintageCohort> shown) => VintageColumns.View(shown);

    /// <summary>Shows one line per cohort, with invariant culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Shows one line per cohort.</summary>
    /// <param name="format">The format of the amounts; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.Join('\n', _cohorts.Select(cohort => cohort.ToString(format, formatProvider)));
}
