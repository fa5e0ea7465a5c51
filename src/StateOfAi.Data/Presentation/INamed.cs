namespace StateOfAi.Data;

/// <summary>What has a name of its own, which it is called by where it is the key of something else.</summary>
internal interface INamed
{
    /// <summary>The name, without what else its text says.</summary>
    string Name { get; }
}
