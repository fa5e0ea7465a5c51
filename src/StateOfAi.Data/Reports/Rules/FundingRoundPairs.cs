namespace StateOfAi.Data;

/// <summary>Compares the amounts of rounds that two datasets list in one currency.</summary>
internal static class FundingRoundPairs
{
    internal static IEnumerable<Reconciliation> Of(Dataset<FundingRound> rounds, Dataset<FundingRound> others) =>
        from round in rounds
        from other in others
        where round.Organization == other.Organization && round.IsAdditive && other.IsAdditive && round.Period.Overlaps(other.Period)
        where round.Amount is { Value: not null } && other.Amount is { Value: not null } && round.Amount.Unit == other.Amount.Unit
        select new Reconciliation(round, $"{round.Label}, against {other.Dataset}", round.Amount!, other.Amount!, 0);
}
