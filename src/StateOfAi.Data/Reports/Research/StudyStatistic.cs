namespace StateOfAi.Data;

/// <summary>What a published number of a study is.</summary>
public enum StudyStatistic
{
    /// <summary>How many there are.</summary>
    Count,

    /// <summary>The mean of a group.</summary>
    Mean,

    /// <summary>The part of a group, in percent.</summary>
    Share,

    /// <summary>How the measure changed against the other group, in percent; a fall is negative.</summary>
    Change,

    /// <summary>
    /// How much less of the measure there was than in the other group, in percent; a fall is positive. It is <see cref="Change"/> with the
    /// sign turned.
    /// </summary>
    Reduction,

    /// <summary>How many times as much as in the other group.</summary>
    Ratio,

    /// <summary>The lower end of the confidence interval of the effect on the same measure, in the unit and sign of the effect.</summary>
    IntervalLow,

    /// <summary>The upper end of that interval.</summary>
    IntervalHigh,

    /// <summary>The p value of that effect, from 0 to 1.</summary>
    PValue,

    /// <summary>What the authors expect to come.</summary>
    Projection,
}
