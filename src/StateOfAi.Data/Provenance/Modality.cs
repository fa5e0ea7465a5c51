namespace StateOfAi.Data;

/// <summary>The modality of a statement: asserted, reported, alleged, projected or judged.</summary>
public enum Modality
{
    /// <summary>The page says so in its own voice.</summary>
    Asserted,

    /// <summary>A company says so about itself.</summary>
    CompanyStated,

    /// <summary>The page relays what others report, or says that it understands so.</summary>
    Reported,

    /// <summary>The page says that it is said or alleged.</summary>
    Alleged,

    /// <summary>The page calls it a rumor or others' expectation.</summary>
    Rumored,

    /// <summary>It is predicted, not yet the case.</summary>
    Projected,

    /// <summary>It is someone's judgment, not a measurement.</summary>
    Judged,
}
