namespace StateOfAi.Data;

/// <summary>The count of papers that a chip belongs to. The groups overlap, so never sum two of them.</summary>
public enum ChipGroup
{
    /// <summary>Families of chips compared with each other; NVIDIA and the startups are one family each.</summary>
    Family,

    /// <summary>NVIDIA's chips, which sum to its family.</summary>
    NvidiaChip,

    /// <summary>Startups that make AI chips, which sum to the family of startups.</summary>
    Startup,
}
