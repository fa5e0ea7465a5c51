namespace StateOfAi.Data;

/// <summary>Something that is one figure of one period, such as a row of a table, so that growth can be measured from it or to it.</summary>
public interface IObserved
{
    /// <summary>The figure with its period; <see langword="null"/> when there is no period.</summary>
    Observation? Observation { get; }
}
