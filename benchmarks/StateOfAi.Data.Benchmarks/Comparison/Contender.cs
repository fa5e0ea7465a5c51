namespace StateOfAi.Data.Benchmarks;

/// <summary>One way to answer a query.</summary>
/// <param name="Query">The query.</param>
/// <param name="Engine">The name of the engine with its options; those with two threads end in "2t".</param>
/// <param name="Run">Answers the query. This is what is timed.</param>
/// <param name="Check">Reads the answer, to compare it with the others.</param>
internal sealed record Contender(string Query, string Engine, Func<object> Run, Func<object, Answer> Check)
{
    internal const string One = "ours 1t";
    internal const string Two = "ours 2t";

    /// <summary>Runs before the query, untimed.</summary>
    internal Action Before { get; init; } = () => { };

    /// <summary>Our engine with the same number of threads as another.</summary>
    internal static string OursLike(string engine) => engine.EndsWith("2t", StringComparison.Ordinal) ? Two : One;
}
