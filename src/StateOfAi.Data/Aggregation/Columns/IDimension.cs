namespace StateOfAi.Data;

/// <summary>What grouping and filters need of a dimension of whatever keys.</summary>
internal interface IDimension : INamed
{
    /// <summary>The table it is of.</summary>
    ColumnTable Table { get; }

    CodeColumn Codes { get; }
}
