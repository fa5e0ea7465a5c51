namespace StateOfAi.Data;

/// <summary>What kind of number a growth claim states.</summary>
public enum ClaimKind
{
    /// <summary>A change from an earlier value, in percent of it.</summary>
    Change,

    /// <summary>A multiple of an earlier or another value.</summary>
    Multiple,

    /// <summary>How long it took to get from the earlier value to the later one.</summary>
    TimeToMultiple,

    /// <summary>How much larger one group is than another at the same time, in percent. Not growth.</summary>
    Premium,

    /// <summary>The factor by which something was cut: 8 means that one eighth is left.</summary>
    Reduction,
}
