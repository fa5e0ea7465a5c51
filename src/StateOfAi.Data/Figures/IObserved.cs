namespace StateOfAi.Data;

/// <summary>
/// A single figure for a single period, such as a row of a table. Growth can be measured between two of them, and sums and shares check
/// whether their figures add up.
/// </summary>
public interface IObserved
{
    /// <summary>The period that the figure covers, or the moment when it was measured; <see langword="null"/> if it is unknown.</summary>
    TimePeriod? Period { get; }

    /// <summary>The figure; <see langword="null"/> if it is missing.</summary>
    Figure? Value { get; }

    /// <summary>
    /// When the figure was read, if the same figure is read at several times; <see langword="null"/> if it is not stated.
    /// </summary>
    PartialDate? Vintage => null;

    /// <summary>
    /// The scope: what is counted and how, such as a definition or a publisher, if there are several ways to count; <see langword="null"/>
    /// if not stated. A series has one scope, and so does a growth.
    /// </summary>
    string? Scope => null;

    /// <summary>Whether the figure is a projection rather than a measurement.</summary>
    bool IsProjected => false;
}
