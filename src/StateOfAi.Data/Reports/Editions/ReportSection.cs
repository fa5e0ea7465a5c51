namespace StateOfAi.Data;

/// <summary>The sections that the State of AI Reports are divided into.</summary>
public enum ReportSection
{
    /// <summary>Technical advances.</summary>
    Research,

    /// <summary>Commercial use and its business.</summary>
    Industry,

    /// <summary>Regulation, the economy and geopolitics.</summary>
    Politics,

    /// <summary>Risks and what is done about them.</summary>
    Safety,

    /// <summary>The survey of practitioners, from 2025 on.</summary>
    Survey,
}
