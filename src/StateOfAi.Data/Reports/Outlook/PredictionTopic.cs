namespace StateOfAi.Data;

/// <summary>The topics that the reports' scorecard files predictions under.</summary>
public enum PredictionTopic
{
    /// <summary>Biology and medicine.</summary>
    Bio,

    /// <summary>Rivalry and dealings of states.</summary>
    Geopolitics,

    /// <summary>Chips and what is built of them.</summary>
    Hardware,

    /// <summary>Companies and their products.</summary>
    Industry,

    /// <summary>Funding, acquisitions and listings.</summary>
    Investment,

    /// <summary>Film, music and games.</summary>
    Media,

    /// <summary>Laws, courts and regulators.</summary>
    Policy,

    /// <summary>What research achieves.</summary>
    Research,

    /// <summary>Safety of AI and the money for it.</summary>
    Safety,

    /// <summary>People and their training.</summary>
    Talent,

    /// <summary>Software to build AI with.</summary>
    Tools,
}
