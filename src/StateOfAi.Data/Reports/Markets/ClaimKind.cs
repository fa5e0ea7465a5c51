namespace StateOfAi.Data;

/// <summary>The kinds of numbers that growth claims state.</summary>
public enum ClaimKind
{
    /// <summary>A change from an earlier value, in percent of it.</summary>
    Change,

    /// <summary>A multiple of an earlier or another value.</summary>
    Multiple,

    /// <summary>The time from the earlier value to the later one.</summary>
    TimeToMultiple,

    /// <summary>The excess of one group over another at the same time, in percent. Not growth.</summary>
    Premium,

    /// <summary>The factor by which something was cut: 8 means that one eighth is left.</summary>
    Reduction,
}
