namespace StateOfAi.Data.Testing;

/// <summary>A row that is named by its id or its label.</summary>
internal sealed record NamedRow(Type Type, string IdOrLabel);
