namespace StateOfAi.Data;

/// <summary>A market platform by which NVIDIA reports revenue.</summary>
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

    /// <summary>Computer manufacturers (OEM) and everything else.</summary>
    OemAndOther,

    /// <summary>Edge computing: everything except data centers, from fiscal 2027 on.</summary>
    EdgeComputing,
}
