namespace StateOfAi.Data;

/// <summary>Whom a published number of a study is of.</summary>
public enum StudyGroup
{
    /// <summary>Those with the product.</summary>
    Treatment,

    /// <summary>Those without it.</summary>
    Control,

    /// <summary>Those with less experience.</summary>
    LessExperienced,
}
