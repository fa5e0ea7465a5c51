namespace StateOfAi.Data;

/// <summary>What a study measured.</summary>
public enum StudyMeasure
{
    /// <summary>Work done in a given time, by the study's own yardstick.</summary>
    Productivity,

    /// <summary>Time needed to finish the task; a fall is a gain.</summary>
    TaskTime,

    /// <summary>Quality of the finished work.</summary>
    OutputQuality,
}
