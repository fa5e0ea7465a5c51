namespace StateOfAi.Data;

/// <summary>What sort of legal matter it is.</summary>
public enum LegalMatterKind
{
    /// <summary>One lawsuit, filed or only considered, or one dispute taken to several courts.</summary>
    Lawsuit,

    /// <summary>Several lawsuits reported together; how many was not printed.</summary>
    Lawsuits,

    /// <summary>A decision of a court.</summary>
    Ruling,
}
