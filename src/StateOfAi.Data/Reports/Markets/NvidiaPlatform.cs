namespace StateOfAi.Data;

/// <summary>A part of NVIDIA's business as it reports revenue by market.</summary>
public enum NvidiaPlatform
{
    /// <summary>Data centers.</summary>
    DataCenter,

    /// <summary>Gaming.</summary>
    Gaming,

    /// <summary>Professional visualization.</summary>
    ProfessionalVisualization,

    /// <summary>Automotive.</summary>
    Automotive,

    /// <summary>Makers of computers, and everything else.</summary>
    OemAndOther,

    /// <summary>Edge computing: from fiscal 2027 on all that is not data centers.</summary>
    EdgeComputing,
}
