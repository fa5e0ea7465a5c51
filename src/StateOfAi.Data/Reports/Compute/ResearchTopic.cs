namespace StateOfAi.Data;

/// <summary>The topics of AI papers.</summary>
public enum ResearchTopic
{
    /// <summary>Large language models.</summary>
    LargeLanguageModels,

    /// <summary>Diffusion models, which generate images and more.</summary>
    Diffusion,

    /// <summary>Robots.</summary>
    Robotics,
}
