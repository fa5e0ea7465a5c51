namespace StateOfAi.Data;

/// <summary>The evidence for a content license.</summary>
public enum LicenseStatus
{
    /// <summary>The press reports the license, or that it is about to be signed; neither party is known to have announced it.</summary>
    Reported,

    /// <summary>One of the parties has announced it.</summary>
    Announced,
}
