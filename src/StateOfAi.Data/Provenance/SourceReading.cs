namespace StateOfAi.Data;

/// <summary>How close to a publication somebody got before its numbers were taken.</summary>
public enum SourceReading
{
    /// <summary>Nobody read it: another publication names it, and what it says beyond that is not known here.</summary>
    NotRead,

    /// <summary>
    /// What it says was read in another publication that quotes it or was compiled from it, or in a copy at another site that may have
    /// changed it; <see cref="Source.ReadFrom"/> names either.
    /// </summary>
    SecondHand,

    /// <summary>
    /// The publication itself was read, at its address or in the unchanged copy that <see cref="Source.ReadFrom"/> names.
    /// </summary>
    FirstHand,
}
