namespace StateOfAi.Data;

/// <summary>A row whose publisher states how sure it is.</summary>
internal interface IRated
{
    /// <summary>How sure; <see langword="null"/> if the publisher does not say.</summary>
    PublisherConfidence? Confidence { get; }
}
