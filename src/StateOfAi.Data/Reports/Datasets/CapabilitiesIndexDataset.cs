using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>Epoch AI's capabilities index, with the best models with open and with closed weights by half-year.</summary>
/// <example><code>
/// Series gap = StateOfAiCatalog.Embedded.Datasets.CapabilitiesIndex.OpenWeightsGap;
/// Console.WriteLine(gap.ToMarkdown());
/// </code></example>
[JsonConverter(typeof(StateOfAiJsonConverter))]
public sealed class CapabilitiesIndexDataset : Dataset<CapabilityScore>
{
    internal CapabilitiesIndexDataset(TableSlot<CapabilityScore>[] vintages) : base(vintages) { }

    /// <summary>
    /// One row per model: of its versions and settings, the one with the highest score, and the first of these in the table. In the order
    /// of the table.
    /// </summary>
    public IReadOnlyList<CapabilityScore> BestOfEachModel =>
        [.. this.GroupBy(row => row.Model).Select(model => model.MaxBy(row => row.Score.Value)!)];

    /// <summary>
    /// The highest score of a model whose weights are public, among all models released up to the end of each half-year, in index points.
    /// A half-year without such a model is a point without a value.
    /// </summary>
    public Series BestOpen =>
        Halves.ToSeries(half => half, half => BestBy(half, isOpen: true)?.Score, Unit.IndexPoints, _ => Vintage)
            .Named("Best open weights");

    /// <summary>
    /// The highest score of a model whose weights are not public, whether it has an API, is only hosted or is unreleased, among all models
    /// released up to the end of each half-year, in index points. A half-year without such a model is a point without a value.
    /// </summary>
    public Series BestClosed =>
        Halves.ToSeries(half => half, half => BestBy(half, isOpen: false)?.Score, Unit.IndexPoints, _ => Vintage)
            .Named("Best closed weights");

    /// <summary>
    /// How far open weights are behind: <see cref="BestClosed"/> less <see cref="BestOpen"/>, in index points; negative if an open model
    /// leads. Versions without a date, or whose access the publisher does not state, are left out. A half-year that lacks one of the two
    /// is a point without a value.
    /// </summary>
    public Series OpenWeightsGap =>
        Halves.ToSeries(half => half, half => BestBy(half, isOpen: false)?.Score - BestBy(half, isOpen: true)?.Score, Unit.IndexPoints,
                _ => Vintage)
            .Named("Gap of open weights");

    /// <summary>Returns the version with the highest score among those released up to the end of a period.</summary>
    /// <param name="period">The period; only its end counts.</param>
    /// <param name="isOpen">Whether the weights must be public, or must not be.</param>
    /// <returns>
    /// The version, the first in the table of those with the same score; <see langword="null"/> if there is none. Versions without a date,
    /// or whose access the publisher does not state, are left out.
    /// </returns>
    public CapabilityScore? BestBy(TimePeriod period, bool isOpen)
    {
        ArgumentNullException.ThrowIfNull(period);
        return this.Where(row => row.Released?.End <= period.End && row.HasOpenWeights == isOpen).MaxBy(row => row.Score.Value);
    }

    // From the first release to the last.
    private IEnumerable<TimePeriod> Halves
    {
        get
        {
            TimePeriod[] released = [.. this.Select(row => row.Period?.In(Grain.Half)).OfType<TimePeriod>()];
            TimePeriod last = released.Max()!;
            for (TimePeriod half = released.Min()!; half <= last; half = half.Next())
                yield return half;
        }
    }
}
