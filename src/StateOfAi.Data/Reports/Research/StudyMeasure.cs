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

    /// <summary>People who took part, or whose data were used.</summary>
    Participation,

    /// <summary>Finishing the task.</summary>
    TaskCompletion,

    /// <summary>Use of the product at work after the experiment.</summary>
    UseAtWork,

    /// <summary>The gross domestic product of the world.</summary>
    WorldGdp,

    /// <summary>Something else, which a detail of the row names.</summary>
    Other,
}
