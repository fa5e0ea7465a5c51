namespace StateOfAi.Data;

/// <summary>A computed number on a scale, so that formatters handle every scale alike.</summary>
internal interface IScale
{
    double Value { get; }

    /// <summary>The unit of the scale; <see langword="null"/> if the scale is not a unit.</summary>
    Unit? Unit { get; }
}
