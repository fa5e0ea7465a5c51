namespace StateOfAi.Data;

/// <summary>What is a column in tables of results.</summary>
internal interface INamed
{
    string Name { get; }
}
