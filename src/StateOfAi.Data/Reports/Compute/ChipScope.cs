namespace StateOfAi.Data;

/// <summary>Whether a row is one chip model or several.</summary>
public enum ChipScope
{
    /// <summary>One model.</summary>
    Model,

    /// <summary>All chips of one line, technology or vendor, counted together.</summary>
    Family,

    /// <summary>All chips except those of one named vendor.</summary>
    Remainder,
}
