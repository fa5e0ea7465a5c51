namespace StateOfAi.Data;

/// <summary>The known precision of a date.</summary>
public enum DatePrecision
{
    /// <summary>The year only.</summary>
    Year,

    /// <summary>The year and the month.</summary>
    Month,

    /// <summary>The whole date.</summary>
    Day,
}
