namespace StateOfAi.Data;

/// <summary>A rule that a row breaks.</summary>
internal sealed class Breach(string field, string rule, string message, string? with = null)
{
    /// <summary>The field, or a part of it such as <c>value.unit</c>; empty for the whole row.</summary>
    internal string Field { get; } = field;

    /// <summary>The rule's id.</summary>
    internal string Rule { get; } = rule;

    /// <summary>What is wrong.</summary>
    internal string Message { get; } = message;

    /// <summary>Another field that it was compared with; <see langword="null"/> if there is none.</summary>
    internal string? With { get; } = with;
}
