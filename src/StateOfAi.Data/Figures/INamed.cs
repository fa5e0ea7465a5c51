namespace StateOfAi.Data;

/// <summary>Something with a name that represents it as a key.</summary>
internal interface INamed
{
    /// <summary>The name, without the rest of its text.</summary>
    string Name { get; }
}
