namespace StateOfAi.Data;

/// <summary>A row that is one figure of one period, so that growth can be measured from it or to it.</summary>
public interface IObserved
{
    /// <summary>The figure with its period; <see langword="null"/> when the row has no period.</summary>
    Observation? Observation { get; }
}
