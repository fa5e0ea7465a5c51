namespace StateOfAi.Data;

/// <summary>What is wrong with a statement, or must be known to use it.</summary>
public enum ErratumKind
{
    /// <summary>What was printed is not true.</summary>
    Wrong,

    /// <summary>What was printed can be read in more than one way.</summary>
    Ambiguous,

    /// <summary>The summary says something other than the original meant.</summary>
    Mistranslated,

    /// <summary>Something important was not printed: a date, a base, a name.</summary>
    Incomplete,

    /// <summary>The value is our reading, because the page has it only in words or in an address.</summary>
    Inferred,

    /// <summary>The number covers only part of the stated period.</summary>
    PartialPeriod,

    /// <summary>The same statement also appears elsewhere.</summary>
    Duplicate,

    /// <summary>Later events changed it.</summary>
    Superseded,
}
