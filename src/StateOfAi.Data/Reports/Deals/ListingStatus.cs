namespace StateOfAi.Data;

/// <summary>How far a listing went.</summary>
public enum ListingStatus
{
    /// <summary>Made public; the shares do not trade yet.</summary>
    Announced,

    /// <summary>The shares trade.</summary>
    Completed,

    /// <summary>Called off before the shares traded.</summary>
    Withdrawn,
}
