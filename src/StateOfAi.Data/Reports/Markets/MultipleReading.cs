namespace StateOfAi.Data;

/// <summary>How a multiple is to be read where the wording, "grew by N times", allows two readings.</summary>
public enum MultipleReading
{
    /// <summary>The later value is N times the earlier one.</summary>
    EndOverStart,

    /// <summary>The increase is N times the earlier value, so the later value is N + 1 times it.</summary>
    IncreaseOverStart,
}
