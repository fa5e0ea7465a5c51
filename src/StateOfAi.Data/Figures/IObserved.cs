namespace StateOfAi.Data;

/// <summary>
/// Something that is one figure of one period, such as a row of a table, so that growth can be measured from it or to it, and sums and
/// shares know whether its figure adds up with others.
/// </summary>
public interface IObserved
{
    /// <summary>What the figure covers, or when it was taken; <see langword="null"/> where that is not known.</summary>
    TimePeriod? Period { get; }

    /// <summary>The figure; <see langword="null"/> where it is missing.</summary>
    Figure? Value { get; }

    /// <summary>
    /// When the figure was read, where the same is read at several times; <see langword="null"/> where that is not stated.
    /// </summary>
    PartialDate? Vintage => null;

    /// <summary>
    /// What is counted, and how, where the same is counted in several ways, such as a definition or a publisher; <see langword="null"/>
    /// where that is not stated. A series has one scope, and so has a growth.
    /// </summary>
    string? Scope => null;

    /// <summary>Whether the figure is a projection, and not yet counted or measured.</summary>
    bool IsProjected => false;
}
