namespace StateOfAi.Data;

/// <summary>How the public can get at a model.</summary>
public enum ModelAccess
{
    /// <summary>Not at all.</summary>
    Unreleased,

    /// <summary>Through a product of its maker, without an API.</summary>
    Hosted,

    /// <summary>Through an API; its weights are not public.</summary>
    Api,

    /// <summary>Its weights are public, but not for commercial use.</summary>
    OpenNonCommercial,

    /// <summary>Its weights are public, with limits on use, such as on the number of users.</summary>
    OpenRestricted,

    /// <summary>Its weights are public, without limits on use.</summary>
    OpenUnrestricted,
}
