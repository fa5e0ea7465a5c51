namespace StateOfAi.Data;

/// <summary>What of a row breaks a rule.</summary>
/// <param name="Field">The field at fault; empty for the whole row.</param>
/// <param name="Rule">The rule's short name.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="With">Another field that it was held against; <see langword="null"/> where there is none.</param>
internal sealed record Breach(string Field, string Rule, string Message, string? With = null);
