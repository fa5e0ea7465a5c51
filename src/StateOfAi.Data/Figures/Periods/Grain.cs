namespace StateOfAi.Data;

/// <summary>The length of a period.</summary>
public enum Grain
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>One week of ISO 8601, from Monday to Sunday; week 1 of a year contains January 4.</summary>
    Week,

    /// <summary>One month.</summary>
    Month,

    /// <summary>A quarter of a calendar or fiscal year.</summary>
    Quarter,

    /// <summary>A half of a calendar or fiscal year.</summary>
    Half,

    /// <summary>One calendar or fiscal year.</summary>
    Year,

    /// <summary>Any other range of days, such as a year to date.</summary>
    Span,

    /// <summary>The moment at which a level, such as a market value or a number of users, is measured; as precise as its date.</summary>
    AsOf,
}
