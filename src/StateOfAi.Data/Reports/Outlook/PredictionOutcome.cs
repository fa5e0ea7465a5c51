namespace StateOfAi.Data;

/// <summary>What became of a prediction by the time of the report that looks back on it.</summary>
public enum PredictionOutcome
{
    /// <summary>No verdict yet.</summary>
    Open,

    /// <summary>It came true.</summary>
    Correct,

    /// <summary>It came true in part, or in another form than predicted.</summary>
    Partly,

    /// <summary>It did not come true.</summary>
    Incorrect,
}
