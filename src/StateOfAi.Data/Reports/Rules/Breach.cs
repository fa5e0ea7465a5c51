namespace StateOfAi.Data;

/// <summary>A rule that a row breaks.</summary>
/// <param name="Field">The field at fault, or a part of it such as <c>value.unit</c>; empty for the whole row.</param>
/// <param name="Rule">The rule's short name.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="With">Another field that it was compared with; <see langword="null"/> where there is none.</param>
internal sealed record Breach(string Field, string Rule, string Message, string? With = null);
