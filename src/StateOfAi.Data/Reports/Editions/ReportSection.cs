namespace StateOfAi.Data;

/// <summary>The sections of the State of AI Reports.</summary>
public enum ReportSection
{
    /// <summary>Technical progress.</summary>
    Research,

    /// <summary>Commercial applications and their business impact.</summary>
    Industry,

    /// <summary>Regulation, the economy and geopolitics.</summary>
    Politics,

    /// <summary>Risks and their mitigation.</summary>
    Safety,

    /// <summary>The survey of practitioners, from 2025 on.</summary>
    Survey,
}
