namespace StateOfAi.Data;

/// <summary>Which count of papers a chip belongs to. The groups hold one another, so never add two of them up.</summary>
public enum ChipGroup
{
    /// <summary>Families of chips set against each other, NVIDIA and the startups among them as one each.</summary>
    Family,

    /// <summary>Chips of NVIDIA, which add up to its family.</summary>
    NvidiaChip,

    /// <summary>Startups that make AI chips, which add up to the family of startups.</summary>
    Startup,
}
