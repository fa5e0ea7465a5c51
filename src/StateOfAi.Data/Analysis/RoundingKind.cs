namespace StateOfAi.Data;

/// <summary>The precision with which a computed number must match a stated one.</summary>
public enum RoundingKind
{
    /// <summary>To the last digit, ignoring errors beyond the fifteen digits of a double.</summary>
    Exact,

    /// <summary>Rounded to a number of significant digits.</summary>
    SignificantDigits,

    /// <summary>Rounded to a number of decimals.</summary>
    Decimals,

    /// <summary>Within the tolerance by which a word is interpreted, such as -10 to 10% for "roughly stable".</summary>
    Tolerance,

    /// <summary>On the right side of a stated bound, or between two bounds.</summary>
    Bound,
}
