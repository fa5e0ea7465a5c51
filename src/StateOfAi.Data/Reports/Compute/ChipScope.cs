namespace StateOfAi.Data;

/// <summary>Whether a chip row stands for one model or for many.</summary>
public enum ChipScope
{
    /// <summary>One model.</summary>
    Model,

    /// <summary>All chips of one line, one technology or one vendor, counted together.</summary>
    Family,

    /// <summary>All chips but those of one named vendor.</summary>
    Remainder,
}
