namespace StateOfAi.Data.Queries;

/// <summary>What identifies a cell.</summary>
internal readonly record struct CellKey<TKey>(TKey? Key, TimePeriod? Period);
