namespace StateOfAi.Data;

/// <summary>Compares the costs of compute and construction of a data center with its whole cost.</summary>
internal static class DataCenterSums
{
    // Printed to a ten-thousandth of a billion: both parts and the whole may be off by half of that.
    private const decimal Rounding = 0.00015e9m;

    internal static IEnumerable<Reconciliation> Of(Dataset<DataCenterState> states) =>
        from state in states
        where state.CapitalCost is not null
        let parts = Reconciliation.SumOf([state.ComputeCost, state.ConstructionCost])
        where parts is not null
        select new Reconciliation(state, $"{state.Label}, capital cost against its parts", state.CapitalCost!, parts, Rounding);
}
