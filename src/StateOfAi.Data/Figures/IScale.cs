namespace StateOfAi.Data;

/// <summary>A computed number on a scale, for those who write numbers of all scales.</summary>
internal interface IScale
{
    double Value { get; }

    /// <summary>The unit that the scale is; <see langword="null"/> for one of its own.</summary>
    Unit? Unit { get; }
}
