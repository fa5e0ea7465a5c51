namespace StateOfAi.Data.Queries;

/// <summary>How an engine computes one number of a group.</summary>
internal enum AggregateKind
{
    /// <summary>The number of rows.</summary>
    Rows,

    /// <summary>The number of rows that meet a condition.</summary>
    Count,

    Sum,

    Least,

    Most,

    /// <summary>A function of the provider, taking all rows of a group.</summary>
    Function,
}
