namespace StateOfAi.Data;

/// <summary>Checks what rows say about organizations against the owners in the table of organizations.</summary>
internal static class Owners
{
    /// <summary>What is wrong between a row and the parents of its organizations; <see langword="null"/> if nothing is.</summary>
    internal static string? Problem(Row row) => row switch
    {
        Acquisition deal => OfPurchase(deal),
        ComputeCluster { ReportRow: ComputeCluster other } cluster => OfOperators(cluster, other),
        _ => null,
    };

    /// <summary>
    /// An acquired target must belong to its buyer or to an organization of it; one whose acquisition was blocked must not.
    /// </summary>
    private static string? OfPurchase(Acquisition deal)
    {
        bool belongs = OwnersOf(deal.Target).Contains(deal.Acquirer);
        return deal.Stage switch
        {
            DealStage.Completed when !belongs => $"the deal was completed, but {deal.Acquirer.Id} is not a parent of {deal.Target.Id}",
            DealStage.Blocked when belongs => $"the deal was blocked, but {deal.Acquirer.Id} is a parent of {deal.Target.Id}",
            _ => null,
        };
    }

    /// <summary>A cluster in both a dataset and a report must have the same operator, or one that belongs to it.</summary>
    private static string? OfOperators(ComputeCluster cluster, ComputeCluster other)
    {
        if (cluster.Operators.Count == 0 || other.Operators.Count == 0 || Meet(cluster.Operators, other.Operators)
            || Meet(other.Operators, cluster.Operators))
            return null;
        return $"is run by {IdsOf(cluster.Operators)}, but {other.Id} by {IdsOf(other.Operators)}";
    }

    private static bool Meet(IEnumerable<Organization> some, IEnumerable<Organization> others) =>
        some.SelectMany(one => OwnersOf(one).Prepend(one)).Intersect(others).Any();

    private static string IdsOf(IEnumerable<Organization> organizations) => string.Join(", ", organizations.Select(one => one.Id));

    private static IEnumerable<Organization> OwnersOf(Organization organization)
    {
        var seen = new HashSet<Organization>();
        for (Organization? parent = organization.Parent; parent is not null && seen.Add(parent); parent = parent.Parent)
            yield return parent;
    }
}
