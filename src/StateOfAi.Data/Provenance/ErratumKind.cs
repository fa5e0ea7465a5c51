namespace StateOfAi.Data;

/// <summary>The kinds of problems with a statement, or of facts that one must know to use it.</summary>
public enum ErratumKind
{
    /// <summary>The printed statement is not true.</summary>
    Wrong,

    /// <summary>The printed statement can be read in more than one way.</summary>
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
