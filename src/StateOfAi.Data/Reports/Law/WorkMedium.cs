namespace StateOfAi.Data;

/// <summary>The kind of work that a case about copyright is over.</summary>
public enum WorkMedium
{
    /// <summary>Books, news and other writing.</summary>
    Text,

    /// <summary>Computer programs.</summary>
    Code,

    /// <summary>Photographs, drawings and paintings.</summary>
    Image,

    /// <summary>Songs, as words, notes or recordings.</summary>
    Music,

    /// <summary>Spoken voices.</summary>
    Voice,
}
