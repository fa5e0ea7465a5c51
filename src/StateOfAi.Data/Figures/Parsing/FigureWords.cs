namespace StateOfAi.Data;

/// <summary>The words and symbols of figures, in English in every culture.</summary>
internal static class FigureWords
{
    internal static readonly (string Words, Qualifier Qualifier)[] Qualifiers =
    [
        ("about", Qualifier.About), ("roughly", Qualifier.About), ("approximately", Qualifier.About), ("approx.", Qualifier.About),
        ("approx", Qualifier.About), ("around", Qualifier.About), ("circa", Qualifier.About), ("ca.", Qualifier.About),
        ("ca ", Qualifier.About), ("c.", Qualifier.About), ("some", Qualifier.About), ("nearly", Qualifier.About),
        ("almost", Qualifier.About), ("est.", Qualifier.About), ("estimated", Qualifier.About), ("~", Qualifier.About),
        ("≈", Qualifier.About), ("≃", Qualifier.About), ("∼", Qualifier.About),
        ("more than", Qualifier.MoreThan), ("greater than", Qualifier.MoreThan), ("in excess of", Qualifier.MoreThan),
        ("upwards of", Qualifier.MoreThan), ("just over", Qualifier.MoreThan), ("over", Qualifier.MoreThan),
        ("above", Qualifier.MoreThan), (">=", Qualifier.AtLeast), ("≥", Qualifier.AtLeast), ("⩾", Qualifier.AtLeast),
        (">", Qualifier.MoreThan), ("at least", Qualifier.AtLeast), ("no less than", Qualifier.AtLeast),
        ("not less than", Qualifier.AtLeast), ("no fewer than", Qualifier.AtLeast),
        ("less than", Qualifier.LessThan), ("fewer than", Qualifier.LessThan), ("just under", Qualifier.LessThan),
        ("under", Qualifier.LessThan), ("below", Qualifier.LessThan),
        ("<=", Qualifier.UpTo), ("≤", Qualifier.UpTo), ("⩽", Qualifier.UpTo), ("<", Qualifier.LessThan), ("up to", Qualifier.UpTo),
        ("at most", Qualifier.UpTo), ("as much as", Qualifier.UpTo), ("as many as", Qualifier.UpTo), ("no more than", Qualifier.UpTo),
        ("not more than", Qualifier.UpTo),
    ];

    /// <summary>Qualifiers after the number and its unit.</summary>
    internal static readonly (string Words, Qualifier Qualifier)[] QualifiersAfter =
    [
        ("or more", Qualifier.AtLeast), ("or higher", Qualifier.AtLeast), ("or above", Qualifier.AtLeast), ("or over", Qualifier.AtLeast),
        ("and up", Qualifier.AtLeast), ("and above", Qualifier.AtLeast), ("-plus", Qualifier.AtLeast), ("plus", Qualifier.AtLeast),
        ("or less", Qualifier.UpTo), ("or fewer", Qualifier.UpTo), ("or lower", Qualifier.UpTo), ("or below", Qualifier.UpTo),
        ("and below", Qualifier.UpTo),
    ];

    internal static readonly (string Words, UnitWord Unit)[] Measures = Unit.AllWords();
}
