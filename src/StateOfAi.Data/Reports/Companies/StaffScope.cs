namespace StateOfAi.Data;

/// <summary>Whom a number of staff counts.</summary>
public enum StaffScope
{
    /// <summary>All of the company.</summary>
    FullCompany,

    /// <summary>The whole AI division of a larger company.</summary>
    AiDivision,

    /// <summary>One division, or people with one kind of work.</summary>
    DivisionOrRole,

    /// <summary>People who work for the company under contract.</summary>
    Contractors,
}
