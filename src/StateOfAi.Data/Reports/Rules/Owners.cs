namespace StateOfAi.Data;

/// <summary>What was bought belongs to its buyer, or to an organization that belongs to it; what was not bought does not.</summary>
internal static class Owners
{
    /// <summary>What is wrong between a purchase and the parents of what was bought; <see langword="null"/> when nothing is.</summary>
    internal static string? Problem(Acquisition deal)
    {
        bool belongs = Of(deal.Target).Contains(deal.Acquirer);
        return deal.Stage switch
        {
            DealStage.Completed when !belongs => $"the purchase was completed, and {deal.Acquirer.Id} is no parent of {deal.Target.Id}",
            DealStage.Blocked when belongs => $"the purchase was blocked, and {deal.Acquirer.Id} is a parent of {deal.Target.Id}",
            _ => null,
        };
    }

    private static IEnumerable<Organization> Of(Organization organization)
    {
        var seen = new HashSet<Organization>();
        for (Organization? parent = organization.Parent; parent is not null && seen.Add(parent); parent = parent.Parent)
            yield return parent;
    }
}
