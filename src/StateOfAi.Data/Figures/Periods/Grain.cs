namespace StateOfAi.Data;

/// <summary>The length of time that a period is.</summary>
public enum Grain
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>One month.</summary>
    Month,

    /// <summary>A quarter of a calendar or fiscal year.</summary>
    Quarter,

    /// <summary>A half of a calendar or fiscal year.</summary>
    Half,

    /// <summary>One calendar or fiscal year.</summary>
    Year,

    /// <summary>Any other stretch of days, such as the year to a date.</summary>
    Span,

    /// <summary>A moment, known as well as its date is: what a level (a market value, a number of users) is taken at.</summary>
    AsOf,
}
