namespace StateOfAi.Data;

/// <summary>What is amiss with a statement, or has to be known with it.</summary>
public enum ErratumKind
{
    /// <summary>What was printed is not so.</summary>
    Wrong,

    /// <summary>What was printed can be read in more than one way.</summary>
    Ambiguous,

    /// <summary>The summary says something else than the original meant.</summary>
    Mistranslated,

    /// <summary>Something that matters was not printed: a date, a base, a name.</summary>
    Incomplete,

    /// <summary>The value is our reading, since the page gives it only in words or in an address.</summary>
    Inferred,

    /// <summary>The number covers a part of the period that is named.</summary>
    PartialPeriod,

    /// <summary>The same statement stands elsewhere too.</summary>
    Duplicate,

    /// <summary>Later events changed it.</summary>
    Superseded,
}
