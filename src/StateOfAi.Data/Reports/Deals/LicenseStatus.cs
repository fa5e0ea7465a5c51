namespace StateOfAi.Data;

/// <summary>How it is known that content was licensed.</summary>
public enum LicenseStatus
{
    /// <summary>The press reports the license, or that it is about to be signed; neither side is known to have made it public.</summary>
    Reported,

    /// <summary>One of the two sides has made it public.</summary>
    Announced,
}
