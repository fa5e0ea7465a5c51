namespace StateOfAi.Data;

/// <summary>In which time a user must have used a product to count as active.</summary>
public enum UsagePeriod
{
    /// <summary>In a day.</summary>
    Daily,

    /// <summary>In a week.</summary>
    Weekly,

    /// <summary>In a month.</summary>
    Monthly,
}
