using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Chip citations in AI papers, with the most common series, shares and cohorts. If you do not name a vintage, you get the latest.
/// </summary>
/// <example><code>
/// ChipCitationsDataset citations = StateOfAiCatalog.Embedded.Datasets.ChipCitations;
/// MarketSharesByPeriod&lt;Chip&gt; shares = citations.SharesByYear(ChipGroup.NvidiaChip);
/// </code></example>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class ChipCitationsDataset : Dataset<ChipCitation>
{
    internal ChipCitationsDataset(TableSlot<ChipCitation>[] vintages) : base(vintages) { }

    /// <summary>Returns the papers that cite a chip, by year.</summary>
    /// <param name="chip">The chip, or the chips counted together.</param>
    /// <param name="vintage">One of <see cref="Dataset{T}.Vintages"/>; by default the latest.</param>
    /// <returns>The series; a year without a number is a point without a value.</returns>
    /// <exception cref="ArgumentException">The chip is not counted in that vintage.</exception>
    /// <exception cref="VintageNotFoundException">The vintage does not exist.</exception>
    public Series Of(Chip chip, PartialDate? vintage = null)
    {
        ArgumentNullException.ThrowIfNull(chip);
        ChipCitation[] rows = [.. In(vintage).Where(row => row.Chip == chip)];
        return rows.Length > 0
            ? rows.ToSeries().Named($"AI papers that cite {chip.Label}")
            : throw new ArgumentException($"No papers are counted for {chip} in the vintage {vintage ?? Vintage} of {Name}.", nameof(chip));
    }

    /// <summary>Returns the papers that cite each chip of a group, by year.</summary>
    /// <param name="group">The group.</param>
    /// <param name="vintage">One of <see cref="Dataset{T}.Vintages"/>; by default the latest.</param>
    /// <returns>One series per chip; a year without a number is a point without a value.</returns>
    /// <exception cref="VintageNotFoundException">The vintage does not exist.</exception>
    public SeriesByKey<Chip> ByChip(ChipGroup group, PartialDate? vintage = null) =>
        In(vintage).Where(row => row.Group == group).ToSeriesBy(row => row.Chip);

    /// <summary>
    /// Returns the shares of a group's chips in each year, as parts of the sum of those that have a number for it. A paper with several
    /// chips counts once for each. The chips with numbers differ from year to year: Apple and AMD have numbers from 2023 on.
    /// </summary>
    /// <remarks>
    /// The shares of a year are unknown if a part of it is missing: a family that the latest complete vintage has and this one does not, or
    /// a chip that this vintage counts in other years only.
    /// </remarks>
    /// <param name="group">The group.</param>
    /// <param name="vintage">One of <see cref="Dataset{T}.Vintages"/>; by default the latest.</param>
    /// <returns>The shares, by year.</returns>
    /// <exception cref="VintageNotFoundException">The vintage does not exist.</exception>
    public MarketSharesByPeriod<Chip> SharesByYear(ChipGroup group, PartialDate? vintage = null) =>
        WithMissingParts([.. In(vintage).Where(row => row.Group == group && row.Papers is not null)], group, vintage ?? Vintage)
            .ToMarketSharesByPeriod(row => row.Period, row => row.Chip, row => row.Papers);

    /// <summary>
    /// Returns papers by the age of the chip in years. Each cohort is the chips launched in one year, counted from that year on. Chips with
    /// an unknown launch, and years before it, are left out. The year of the count is partial even though its number includes a projection
    /// (<see cref="ChipCitation.IsProjected"/>), so it cannot be a peak.
    /// </summary>
    /// <param name="isCounted">
    /// Which chips to count; by default NVIDIA's individually counted chips. Families contain individual chips, so counting both counts
    /// papers twice.
    /// </param>
    /// <param name="vintage">One of <see cref="Dataset{T}.Vintages"/>; by default the latest.</param>
    /// <remarks>
    /// Counts begin in 2018, so earlier ages are missing, and the cohort of an older chip does not reveal the age of its peak.
    /// </remarks>
    /// <returns>The cohorts, by launch year.</returns>
    /// <exception cref="VintageNotFoundException">The vintage does not exist.</exception>
    public VintageCohorts ByAge(Func<Chip, bool>? isCounted = null, PartialDate? vintage = null) =>
        In(vintage).Where(row => row.Age >= 0 && (isCounted is null ? row.Group is ChipGroup.NvidiaChip : isCounted(row.Chip)))
            .ToVintageCohorts(row => row.LaunchYear!, row => row.Period, row => row.Papers, through: (vintage ?? Vintage).Start);

    /// <summary>Returns what changed from one vintage to another, by year and by the chart's name for the chip.</summary>
    /// <remarks>
    /// Five points of December 2022 that had no legible label were taken from June 2026 (their notes say so) and are unchanged only for
    /// that reason. A chart that renames what it counts, as from H100 to H100/200, removes a series and adds one.
    /// </remarks>
    /// <param name="earlier">The earlier vintage, one of <see cref="Dataset{T}.Vintages"/>.</param>
    /// <param name="later">The later vintage.</param>
    /// <returns>The revisions; what only one vintage has is listed as added or removed.</returns>
    /// <exception cref="VintageNotFoundException">One of the vintages does not exist.</exception>
    public Revisions<ChipCitation, (string Name, TimePeriod Period)> RevisionsBetween(PartialDate earlier, PartialDate later) =>
        Revisions.Between(In(earlier), In(later), row => (row.Name, row.Period), row => row.Papers);

    /// <summary>The rows of a group, with one without a number for each part that their vintage lacks.</summary>
    private ChipCitation[] WithMissingParts(ChipCitation[] rows, ChipGroup group, PartialDate vintage)
    {
        if (vintage == Vintage || rows.Length == 0)
            return rows;
        HashSet<TimePeriod> years = [.. rows.Select(row => row.Period)];
        return
        [
            .. rows,
            .. Latest.Where(row => row.Group == group && row.Papers is not null && years.Contains(row.Period)
                && !Array.Exists(rows, own => own.Period == row.Period && IsSamePart(own.Chip, row.Chip, group))
                && (group is ChipGroup.Family || IsPartial(vintage) || Array.Exists(rows, own => own.Chip == row.Chip)))
                .Select(row => (ChipCitation)new ChipCitation
                {
                    Id = "",
                    Label = $"{row.Name}, {row.Period}, not in the vintage {vintage}",
                    Name = row.Name,
                    Chip = row.Chip,
                    Group = group,
                    Period = row.Period,
                    Vintage = rows[0].Vintage,
                }.In(rows[0].Dataset!, "", isSecondHand: false, [], conflicts: null)),
        ];
    }

    // Charts rename families: five startups became six, and Ascend 910 became Ascend.
    private static bool IsSamePart(Chip left, Chip right, ChipGroup group) => left == right || (group is ChipGroup.Family
        && left.Vendor == right.Vendor && (left.Vendor is not null || (left.Kind, right.Kind) is (ChipKind.Mixed, ChipKind.Mixed)));

    private Table<ChipCitation> In(PartialDate? vintage) => vintage is { } named ? OfVintage(named) : Latest;
}
