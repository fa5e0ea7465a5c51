using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// A cohort-by-age matrix: what began in the same period is one cohort, and its values are set side by side with those of the others at the
/// same age. Cohorts are in the order of time; every one ends with the last period observed of any.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "The plural says that it is a collection, and cohorts are what the field calls them.")]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class VintageCohorts : ResultList<VintageCohort>, IFormattable
{
    private readonly VintageCohort[] _cohorts;
    private readonly Dictionary<TimePeriod, VintageCohort> _byPeriod;

    internal VintageCohorts(VintageCohort[] cohorts, TimePeriod? last) =>
        (_cohorts, _byPeriod, Last, RestsOn) = (cohorts, cohorts.ToDictionary(cohort => cohort.Period), last, SourceUnion.OfAll(cohorts));

    /// <summary>
    /// The last period that is observed, in which the last cell of each cohort lies; <see langword="null"/> where there are no rows.
    /// </summary>
    public TimePeriod? Last { get; }

    /// <summary>The highest age that any cohort has reached; <see langword="null"/> where there are no rows.</summary>
    public int? HighestAge => Count == 0 ? null : _cohorts.Max(cohort => cohort.Cells[^1].Age);

    /// <summary>The cohort that began in a period.</summary>
    /// <param name="period">The period.</param>
    /// <exception cref="KeyNotFoundException">No cohort began in it; the message lists some of those available.</exception>
    public VintageCohort this[TimePeriod period] => GetOrNull(period)
        ?? throw KeyText.NotFound($"No cohort began in {period}", "cohorts", _cohorts.Select(known => known.Period), Count);

    /// <summary>The cohort that began in a period; <see langword="null"/> where none did.</summary>
    /// <param name="period">The period.</param>
    public VintageCohort? GetOrNull(TimePeriod period) => _byPeriod.GetValueOrDefault(period);

    /// <summary>The cells of one age, of all cohorts that have reached it, in the order of time.</summary>
    /// <param name="age">The age in whole periods, from 0.</param>
    public IEnumerable<KeyValuePair<TimePeriod, VintageCell>> AtAge(int age)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(age);
        return _cohorts.Where(cohort => age < cohort.Cells.Count).Select(cohort => KeyValuePair.Create(cohort.Period, cohort.Cells[age]));
    }

    internal override int Length => _cohorts.Length;

    internal override VintageCohort At(int place) => _cohorts[place];

    /// <summary>A row for each cohort at each age, with period, amount, retention and cumulative amount.</summary>
    internal override TableView ViewOf(IEnumerable<VintageCohort> shown) => VintageColumns.View(shown);

    /// <summary>A line for each cohort, culture-invariant.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>A line for each cohort.</summary>
    /// <param name="format">The format of the amounts; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.Join('\n', _cohorts.Select(cohort => cohort.ToString(format, formatProvider)));
}
