namespace StateOfAi.Data;

/// <summary>What a chip-usage value measures.</summary>
public enum ChipUsageMeasure
{
    /// <summary>Papers that use the chip, as a multiple of the papers that use the chip it is compared with.</summary>
    CitationMultiple,

    /// <summary>Place among all chips by use in AI research; 1 is the most used.</summary>
    Rank,
}
