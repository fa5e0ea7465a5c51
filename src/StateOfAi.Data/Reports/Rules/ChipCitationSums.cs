namespace StateOfAi.Data;

/// <summary>
/// Compares NVIDIA's chips with its family, and startups with theirs: papers count once for each chip, so the families are plain sums.
/// Whole numbers need no allowance for rounding; in projected years, each may be off by one half. A row whose source does not add up says
/// so in its detail <c>knownDifference</c>.
/// </summary>
internal static class ChipCitationSums
{
    internal static IEnumerable<Reconciliation> Of(Dataset<ChipCitation> citations)
    {
        foreach (Table<ChipCitation> table in citations.Vintages.Select(citations.OfVintage))
        {
            foreach (ChipCitation whole in table)
            {
                if (PartsOf(whole.Chip.Id) is not { } group || whole.Papers is null)
                    continue;
                Figure?[] parts = [
                    .. table.Where(row => row.Group == group && row.Period == whole.Period && row.Papers is not null)
                        .Select(row => row.Papers)];
                decimal rounding = whole.IsProjected ? (parts.Length + 1) / 2m : 0;
                if (Reconciliation.SumOf(parts) is { } sum)
                    yield return new(whole, $"{whole.Label} ({whole.Vintage}), against the sum of its chips", whole.Papers, sum, rounding);
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
