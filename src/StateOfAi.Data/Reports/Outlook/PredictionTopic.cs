namespace StateOfAi.Data;

/// <summary>The topics of predictions on the reports' scorecard.</summary>
public enum PredictionTopic
{
    /// <summary>Biology and medicine.</summary>
    Bio,

    /// <summary>Rivalry and relations between states.</summary>
    Geopolitics,

    /// <summary>Chips and systems built from them.</summary>
    Hardware,

    /// <summary>Companies and their products.</summary>
    Industry,

    /// <summary>Funding, acquisitions and listings.</summary>
    Investment,

    /// <summary>Film, music and games.</summary>
    Media,

    /// <summary>Laws, courts and regulators.</summary>
    Policy,

    /// <summary>Research results.</summary>
    Research,

    /// <summary>AI safety and its funding.</summary>
    Safety,

    /// <summary>People and their training.</summary>
    Talent,

    /// <summary>Software for building AI.</summary>
    Tools,
}
