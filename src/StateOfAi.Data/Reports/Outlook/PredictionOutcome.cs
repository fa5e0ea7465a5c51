namespace StateOfAi.Data;

/// <summary>How a prediction turned out, as of the report that reviews it.</summary>
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
