namespace StateOfAi.Data;

/// <summary>The quantities that studies measure.</summary>
public enum StudyMeasure
{
    /// <summary>Work done in a given time, as defined by the study.</summary>
    Productivity,

    /// <summary>Time needed to finish the task; less is better.</summary>
    TaskTime,

    /// <summary>Quality of the finished work.</summary>
    OutputQuality,

    /// <summary>The people who took part, or whose data was used.</summary>
    Participation,

    /// <summary>Completion of the task.</summary>
    TaskCompletion,

    /// <summary>Use of the product at work after the experiment.</summary>
    UseAtWork,

    /// <summary>World gross domestic product.</summary>
    WorldGdp,

    /// <summary>Another measure, named in a detail of the row.</summary>
    Other,
}
