namespace StateOfAi.Data;

/// <summary>
/// Chips of NVIDIA against its family, and startups against theirs: papers count once for each chip, so that the families are plain sums. Whole
/// numbers leave nothing to rounding; of projected years each may be rounded by a half.
/// </summary>
internal static class ChipCitationSums
{
    private static readonly Dictionary<string, string> KnownDifferences = new(StringComparer.Ordinal)
    {
        ["chip-citation.2026-06.big-6-startups.2025"] = "the source gives one paper less than its startups add up to, without a reason",
        ["chip-citation.2026-06.big-6-startups.2026"] = "the projection of the family is not that of its startups; it is the very number given for AMD in that year, so it may be a slip of the source",
        ["chip-citation.2026-06.all-nvidia.2026"] = "the projection of the family is not the sum of those of its chips",
    };

    internal static IEnumerable<Reconciliation> Of(Dataset<ChipCitation> citations)
    {
        foreach (Table<ChipCitation> table in citations.Vintages.Select(citations.OfVintage))
        {
            foreach (ChipCitation whole in table)
            {
                if (PartsOf(whole.Chip.Id) is not { } group || whole.Papers is null)
                    continue;
                Figure?[] parts = [.. table.Where(row => row.Group == group && row.Period == whole.Period && row.Papers is not null).Select(row => row.Papers)];
                if (Reconciliation.SumOf(parts) is { } sum)
                    yield return new(whole, $"{whole.Label} ({whole.Vintage}), against the sum of its chips", whole.Papers, sum, whole.IsProjected ? (parts.Length + 1) / 2m : 0, KnownDifferences.GetValueOrDefault(whole.Id));
            }
        }
    }

    private static ChipGroup? PartsOf(string chip) => chip switch
    {
        "chip.nvidia" => ChipGroup.NvidiaChip,
        "chip.startups-5" or "chip.startups-6" => ChipGroup.Startup,
        _ => null,
    };
}
