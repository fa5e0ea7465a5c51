namespace StateOfAi.Data;

/// <summary>Compares what a company spent on research and on inference with all its cloud compute of the year.</summary>
internal static class ComputeSpendingSums
{
    internal static IEnumerable<Reconciliation> Of(Dataset<ComputeSpending> spending) =>
        from whole in spending
        where whole.Purpose is ComputePurpose.ResearchAndInference
        let parts = spending.Where(part => part.Organization == whole.Organization && part.Period == whole.Period
            && part.Purpose is (ComputePurpose.Research or ComputePurpose.Inference)).ToArray()
        where parts.Length == 2
        let sum = Reconciliation.SumOf(parts.Select(part => part.Amount))
        where sum is not null
        select new Reconciliation(whole, $"{whole.Label}, against its parts", whole.Amount, sum, 0);
}
