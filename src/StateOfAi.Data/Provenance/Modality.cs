namespace StateOfAi.Data;

/// <summary>How a statement stands: said as true, passed on, alleged, foretold, judged.</summary>
public enum Modality
{
    /// <summary>The page says so in its own voice.</summary>
    Asserted,

    /// <summary>A company says so of itself.</summary>
    CompanyStated,

    /// <summary>The page passes on what others report or what it understands.</summary>
    Reported,

    /// <summary>The page calls it said or alleged.</summary>
    Alleged,

    /// <summary>The page calls it a rumor or an expectation of others.</summary>
    Rumored,

    /// <summary>It is foretold, not yet so.</summary>
    Projected,

    /// <summary>It is somebody's judgment, not a measurement.</summary>
    Judged,
}
