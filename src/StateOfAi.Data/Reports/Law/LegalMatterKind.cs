namespace StateOfAi.Data;

/// <summary>What sort of legal matter it is.</summary>
public enum LegalMatterKind
{
    /// <summary>One lawsuit, or one dispute taken to several courts.</summary>
    Lawsuit,

    /// <summary>Several lawsuits reported together; how many was not printed.</summary>
    Lawsuits,

    /// <summary>A decision of a court.</summary>
    Ruling,

    /// <summary>A lawsuit that is only being considered.</summary>
    Threatened,
}
