namespace StateOfAi.Data.Charts;

/// <summary>How the axis of the numbers is divided.</summary>
public enum AxisScale
{
    /// <summary>Linear, except in scatter charts and histograms whose numbers span more than a factor of a thousand.</summary>
    Automatic,

    /// <summary>Equal distances are equal differences.</summary>
    Linear,

    /// <summary>Equal distances are equal ratios; all numbers must be positive.</summary>
    Logarithmic,
}
