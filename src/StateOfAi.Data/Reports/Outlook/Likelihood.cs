namespace StateOfAi.Data;

/// <summary>The certainty of a forecast's wording; not a probability.</summary>
public enum Likelihood
{
    /// <summary>Expected: "will", "we expect"; also "likely", which a detail of the row then says.</summary>
    Expected,

    /// <summary>Possible: "may", "might", "no guarantee against it".</summary>
    Possible,
}
