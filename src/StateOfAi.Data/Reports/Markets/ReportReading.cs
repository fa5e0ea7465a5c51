namespace StateOfAi.Data;

/// <summary>Who read a number off a report whose charts may have changed since.</summary>
public enum ReportReading
{
    /// <summary>The slides, as the summary of the report has them.</summary>
    Slides,

    /// <summary>A newspaper, probably from the live charts at a later time.</summary>
    Newspaper,
}
