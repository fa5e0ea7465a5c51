using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// One cohort of a cohort-by-age matrix: everything that began in one period, followed from age 0. Created by <see cref="VintageCohorts"/>.
/// </summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class VintageCohort : FormattableResult, ITabular
{
    private readonly VintageCell[] _cells;

    internal VintageCohort(TimePeriod period, VintageCell[] cells) =>
        (Period, _cells, PeakAge, RestsOn) = (period, cells, Resting(PeakOf(cells), Together(cells)), Together(cells));

    /// <summary>The period in which the cohort began.</summary>
    public TimePeriod Period { get; }

    /// <summary>
    /// The cells from age 0 to the last period observed for any cohort; the index is the age. A cell without rows is included as missing.
    /// </summary>
    public IReadOnlyList<VintageCell> Cells => _cells.AsReadOnly();

    /// <summary>
    /// The age of the largest amount, or the first of equal ones, over the ages that are not partial; with bounds if the bounds of amounts
    /// allow several ages. Unknown if one of the amounts is missing, since it might be the largest, or if all are partial.
    /// </summary>
    public Estimate<int> PeakAge { get; }

    /// <summary>One row per age, with period, amount, retention and cumulative amount.</summary>
    TableView ITabular.ToView() => VintageColumns.View([this]);

    /// <summary>Shows the period and the cells.</summary>
    /// <param name="format">The format of the amounts; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Period}: {string.Join(", ", _cells.Select(cell => cell.ToString(format, formatProvider)))}";

    private static Estimate<int> PeakOf(VintageCell[] cells)
    {
        VintageCell[] whole = Array.FindAll(cells, cell => !cell.IsPartial);
        if (whole.Length == 0)
            return Estimate.Unknown<int>(UnknownReason.NoValues, "no age is complete yet");
        if (Array.Find(whole, cell => !cell.Amount.IsKnown) is { } gap)
            return Estimate.Unknown<int>(
                gap.Amount.Reason is UnknownReason.NoValues ? UnknownReason.ValueMissing : gap.Amount.Reason!.Value,
                $"the amount at {gap}, and it may be the largest");
        double[] least = Array.ConvertAll(whole, cell => cell.Amount.Lower?.Value ?? double.NegativeInfinity),
            most = Array.ConvertAll(whole, cell => cell.Amount.Upper?.Value ?? double.PositiveInfinity);
        // An age cannot be the first peak if another amount is certainly larger, or an earlier one certainly as large.
        double floor = least.Max(), before = double.NegativeInfinity;
        var candidates = new List<int>();
        for (int i = 0; i < whole.Length; before = Math.Max(before, least[i++]))
        {
            if (most[i] >= floor && most[i] > before)
                candidates.Add(i);
        }

        int? point = whole.All(cell => cell.Amount.Point is not null) ? whole.MaxBy(cell => cell.Amount.Value.Value)!.Age : null;
        return Estimate.Between(whole[candidates[0]].Age, whole[candidates[^1]].Age, point);
    }
}
