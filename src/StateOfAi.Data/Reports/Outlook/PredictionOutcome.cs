namespace StateOfAi.Data;

/// <summary>The outcome of a prediction, as of the report that reviews it.</summary>
public enum PredictionOutcome
{
    /// <summary>No verdict yet.</summary>
    Open,

    /// <summary>It came true.</summary>
    Correct,

    /// <summary>It came true in part, or in a different form than predicted.</summary>
    Partly,

    /// <summary>It did not come true.</summary>
    Incorrect,
}
