namespace StateOfAi.Data;

/// <summary>How much of a body of content a license covers.</summary>
public enum LicenseExtent
{
    /// <summary>A part of it.</summary>
    Partial,

    /// <summary>All of it.</summary>
    Full,
}
