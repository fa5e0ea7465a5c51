namespace StateOfAi.Data;

/// <summary>Something with its own name, which stands for it where it is a key.</summary>
internal interface INamed
{
    /// <summary>The name, without what else its text says.</summary>
    string Name { get; }
}
