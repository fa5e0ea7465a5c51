namespace StateOfAi.Data;

/// <summary>
/// AI papers that cite chips, with the series, shares and cohorts that are asked for most. Where no vintage is named, all of it is of the
/// latest.
/// </summary>
public sealed class ChipCitationsDataset : Dataset<ChipCitation>
{
    internal ChipCitationsDataset(TableSlot<ChipCitation>[] vintages) : base(vintages) { }

    /// <summary>The papers of a chip by year; a year without a number stays a point without a value.</summary>
    /// <param name="chip">The chip, or the chips counted together.</param>
    /// <param name="vintage">One of <see cref="Dataset{T}.Vintages"/>.</param>
    /// <exception cref="ArgumentException">The chip is not counted in that vintage.</exception>
    /// <exception cref="VintageNotFoundException">There is no such vintage.</exception>
    public Series Of(Chip chip, PartialDate? vintage = null)
    {
        ArgumentNullException.ThrowIfNull(chip);
        ChipCitation[] rows = [.. In(vintage).Where(row => row.Chip == chip)];
        return rows.Length > 0
            ? rows.ToSeries()
            : throw new ArgumentException($"No papers are counted for {chip} in the vintage {vintage ?? Vintage} of {Name}.", nameof(chip));
    }

    /// <summary>The papers of each chip of a group by year; a year without a number stays a point without a value.</summary>
    /// <param name="group">The group.</param>
    /// <param name="vintage">One of <see cref="Dataset{T}.Vintages"/>.</param>
    /// <exception cref="VintageNotFoundException">There is no such vintage.</exception>
    public SeriesByKey<Chip> ByChip(ChipGroup group, PartialDate? vintage = null) =>
        In(vintage).Where(row => row.Group == group).ToSeriesBy(row => row.Chip);

    /// <summary>
    /// The shares of the chips of a group in each year, of the sum of those that have a number in it. Papers with several chips count once
    /// for each. What is counted differs from year to year: Apple and AMD have numbers from 2023 on.
    /// </summary>
    /// <param name="group">The group.</param>
    /// <param name="vintage">One of <see cref="Dataset{T}.Vintages"/>.</param>
    /// <exception cref="VintageNotFoundException">There is no such vintage.</exception>
    public MarketSharesByPeriod<Chip> SharesByYear(ChipGroup group, PartialDate? vintage = null) =>
        In(vintage).Where(row => row.Group == group && row.Papers is not null)
            .ToMarketSharesByPeriod(row => row.Period, row => row.Chip, row => row.Papers);

    /// <summary>
    /// Papers by age of the chip in years: each cohort is the chips that were launched in one year, counted from that year on. Left out are
    /// chips whose launch is not known, and years before it. The year in which they were counted is partial, though its number holds a
    /// projection (<see cref="ChipCitation.IsProjected"/>), so it is no peak.
    /// </summary>
    /// <param name="isCounted">
    /// Which chips; left out, those of NVIDIA that are counted one by one. Families hold single chips, so a choice of both counts papers
    /// twice.
    /// </param>
    /// <param name="vintage">One of <see cref="Dataset{T}.Vintages"/>.</param>
    /// <remarks>
    /// Counts begin with 2018, so ages before that are missing, and the age of the peak of an older chip is not known from its cohort.
    /// </remarks>
    /// <exception cref="VintageNotFoundException">There is no such vintage.</exception>
    public VintageCohorts ByAge(Func<Chip, bool>? isCounted = null, PartialDate? vintage = null) =>
        In(vintage).Where(row => row.Age >= 0 && (isCounted is null ? row.Group is ChipGroup.NvidiaChip : isCounted(row.Chip)))
            .ToVintageCohorts(row => row.LaunchYear!, row => row.Period, row => row.Papers, through: (vintage ?? Vintage).Start);

    /// <summary>What changed from one vintage to another, by the name that the chart gives the chip and the year.</summary>
    /// <remarks>
    /// Five points of December 2022 that had no legible label were taken from June 2026 (their notes say so), and are unchanged for that
    /// reason alone. A chart that renames what it counts, as from H100 to H100/200, removes a series and adds one.
    /// </remarks>
    /// <param name="earlier">The earlier, one of <see cref="Dataset{T}.Vintages"/>.</param>
    /// <param name="later">The later.</param>
    /// <exception cref="VintageNotFoundException">There is no such vintage.</exception>
    public Revisions<ChipCitation, (string Name, TimePeriod Period)> RevisionsBetween(PartialDate earlier, PartialDate later) =>
        Revisions.Between(In(earlier), In(later), row => (row.Name, row.Period), row => row.Papers);

    private Table<ChipCitation> In(PartialDate? vintage) => vintage is { } named ? OfVintage(named) : Latest;
}
