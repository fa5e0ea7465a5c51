namespace StateOfAi.Data;

/// <summary>The codes of a dimension with its name, for errors and headings.</summary>
internal readonly record struct NamedCodes(string Name, CodeColumn Codes);
