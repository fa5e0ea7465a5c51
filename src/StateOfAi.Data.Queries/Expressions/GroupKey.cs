namespace StateOfAi.Data.Queries;

/// <summary>The columns by which rows are grouped, of which only the first few are set. Equal by value, for rows in memory.</summary>
internal sealed record GroupKey<T0, T1, T2, T3, T4, T5, T6, T7>
{
    public T0? K0 { get; init; }

    public T1? K1 { get; init; }

    public T2? K2 { get; init; }

    public T3? K3 { get; init; }

    public T4? K4 { get; init; }

    public T5? K5 { get; init; }

    public T6? K6 { get; init; }

    public T7? K7 { get; init; }
}
