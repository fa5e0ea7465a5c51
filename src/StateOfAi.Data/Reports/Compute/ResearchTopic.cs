namespace StateOfAi.Data;

/// <summary>What an AI paper is about.</summary>
public enum ResearchTopic
{
    /// <summary>Large language models.</summary>
    LargeLanguageModels,

    /// <summary>Diffusion models, which generate images and more.</summary>
    Diffusion,

    /// <summary>Robots.</summary>
    Robotics,
}
