namespace StateOfAi.Data;

/// <summary>The medium of the work in a copyright case.</summary>
public enum WorkMedium
{
    /// <summary>Books, news and other writing.</summary>
    Text,

    /// <summary>Computer programs.</summary>
    Code,

    /// <summary>Photographs, drawings and paintings.</summary>
    Image,

    /// <summary>Songs, as lyrics, scores or recordings.</summary>
    Music,

    /// <summary>Spoken voices.</summary>
    Voice,
}
