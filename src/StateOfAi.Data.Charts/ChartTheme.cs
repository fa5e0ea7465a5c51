namespace StateOfAi.Data.Charts;

/// <summary>The colors of a chart.</summary>
public enum ChartTheme
{
    /// <summary>Dark text on white, for paper and light pages.</summary>
    Light,

    /// <summary>Light text on dark gray, for dark pages and slides.</summary>
    Dark,
}
