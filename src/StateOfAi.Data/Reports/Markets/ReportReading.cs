namespace StateOfAi.Data;

/// <summary>The reader of a number from a report whose charts may have changed since.</summary>
public enum ReportReading
{
    /// <summary>The slides, as given in the summary of the report.</summary>
    Slides,

    /// <summary>A newspaper, probably from the live charts at a later time.</summary>
    Newspaper,
}
