namespace StateOfAi.Data.Testing;

/// <summary>A reference to a row by its id or its label.</summary>
internal sealed record NamedRow(Type Type, string IdOrLabel);
