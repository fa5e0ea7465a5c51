namespace StateOfAi.Data;

/// <summary>The codes of a dimension and its name, for errors and headings.</summary>
internal readonly struct NamedCodes(string name, CodeColumn codes)
{
    internal string Name { get; } = name;

    internal CodeColumn Codes { get; } = codes;
}
