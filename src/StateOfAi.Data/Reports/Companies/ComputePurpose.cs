namespace StateOfAi.Data;

/// <summary>What compute was paid for.</summary>
public enum ComputePurpose
{
    /// <summary>Research and development, including the training of models.</summary>
    Research,

    /// <summary>Running models for users.</summary>
    Inference,

    /// <summary>Research and inference together: all cloud compute.</summary>
    ResearchAndInference,

    /// <summary>All cloud compute, and data.</summary>
    ResearchInferenceAndData,
}
