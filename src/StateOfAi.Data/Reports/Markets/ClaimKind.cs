namespace StateOfAi.Data;

/// <summary>What kind of number a growth claim states.</summary>
public enum ClaimKind
{
    /// <summary>A change against an earlier value, in percent of it.</summary>
    Change,

    /// <summary>How many times an earlier or another value.</summary>
    Multiple,

    /// <summary>How long it took to get from the earlier value to the later one.</summary>
    TimeToMultiple,

    /// <summary>How much larger one group is than another at the same time, in percent. Not growth.</summary>
    Premium,

    /// <summary>By what factor something was cut: 8 means that an eighth is left.</summary>
    Reduction,
}
