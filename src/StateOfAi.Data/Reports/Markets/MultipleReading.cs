namespace StateOfAi.Data;

/// <summary>How to read a multiple with ambiguous wording, "grew by N times".</summary>
public enum MultipleReading
{
    /// <summary>The later value is N times the earlier one.</summary>
    EndOverStart,

    /// <summary>The increase is N times the earlier value, so the later value is N + 1 times it.</summary>
    IncreaseOverStart,
}
