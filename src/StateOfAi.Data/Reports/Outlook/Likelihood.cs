namespace StateOfAi.Data;

/// <summary>How sure a forecast sounds, by its wording; no probabilities stand behind it.</summary>
public enum Likelihood
{
    /// <summary>Said to come: "will", "we expect"; also called likely, which a detail of the row says then.</summary>
    Expected,

    /// <summary>Said to be possible: "may", "might", "no guarantee against it".</summary>
    Possible,
}
