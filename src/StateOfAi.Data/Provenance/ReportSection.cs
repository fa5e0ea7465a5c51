namespace StateOfAi.Data;

/// <summary>The sections of the State of AI Reports, in the order of the editions.</summary>
public enum ReportSection
{
    /// <summary>The introduction and the executive summary.</summary>
    Introduction,

    /// <summary>Technical progress.</summary>
    Research,

    /// <summary>People who work on AI: supply, demand and concentration, until 2021.</summary>
    Talent,

    /// <summary>Commercial applications and their business impact.</summary>
    Industry,

    /// <summary>AI in China, a section of 2019 only.</summary>
    China,

    /// <summary>Regulation, the economy and geopolitics.</summary>
    Politics,

    /// <summary>Risks and their mitigation.</summary>
    Safety,

    /// <summary>The survey of practitioners, in 2025.</summary>
    Survey,

    /// <summary>Predictions for the next twelve months, and the grades of the last ones.</summary>
    Predictions,
}
