namespace StateOfAi.Data;

/// <summary>The kinds of statistics that studies publish.</summary>
public enum StudyStatistic
{
    /// <summary>A count.</summary>
    Count,

    /// <summary>The mean of a group.</summary>
    Mean,

    /// <summary>A share of a group, in percent.</summary>
    Share,

    /// <summary>The change of the measure relative to the other group, in percent; a fall is negative.</summary>
    Change,

    /// <summary>
    /// The reduction of the measure relative to the other group, in percent; a fall is positive. It is <see cref="Change"/> with the
    /// opposite sign.
    /// </summary>
    Reduction,

    /// <summary>The value as a multiple of the other group's.</summary>
    Ratio,

    /// <summary>The lower end of the confidence interval of the effect on the same measure, in the unit and sign of the effect.</summary>
    IntervalLow,

    /// <summary>The upper end of that interval.</summary>
    IntervalHigh,

    /// <summary>The p-value of that effect, from 0 to 1.</summary>
    PValue,

    /// <summary>The authors' projection.</summary>
    Projection,
}
