namespace StateOfAi.Data;

/// <summary>How closely a stated number must be met.</summary>
public enum RoundingKind
{
    /// <summary>To the last digit; what doubles lose in fifteen digits does not count.</summary>
    Exact,

    /// <summary>Rounded to some significant digits.</summary>
    SignificantDigits,

    /// <summary>Rounded to some decimals.</summary>
    Decimals,

    /// <summary>Within the tolerance that is read into a word, such as -10 to 10 % into "roughly stable".</summary>
    Tolerance,

    /// <summary>On the right side of a stated bound, or between two.</summary>
    Bound,
}
