namespace StateOfAi.Data;

/// <summary>How sure a forecast sounds, by its wording; no probabilities stand behind it.</summary>
public enum Likelihood
{
    /// <summary>Said to come: "will", "we expect".</summary>
    Expected,

    /// <summary>Called likely.</summary>
    Likely,

    /// <summary>Said to be possible: "may", "might", "no guarantee against it".</summary>
    Possible,
}
