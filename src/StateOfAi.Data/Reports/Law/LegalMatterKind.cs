namespace StateOfAi.Data;

/// <summary>The kinds of legal matters.</summary>
public enum LegalMatterKind
{
    /// <summary>One lawsuit, filed or only considered, or one dispute before several courts.</summary>
    Lawsuit,

    /// <summary>Several lawsuits reported together; their number was not printed.</summary>
    Lawsuits,

    /// <summary>A court decision.</summary>
    Ruling,
}
