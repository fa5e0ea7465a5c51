namespace StateOfAi.Data;

/// <summary>The kinds of policy events.</summary>
public enum PolicyEventKind
{
    /// <summary>A law or regulation, its adoption, or a date on which part of it applies.</summary>
    Law,

    /// <summary>An order of a head of government.</summary>
    ExecutiveOrder,

    /// <summary>A limit on exports, its change or its end.</summary>
    ExportControl,

    /// <summary>A public institution that is founded or renamed.</summary>
    Institution,
}
