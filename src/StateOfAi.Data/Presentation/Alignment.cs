namespace StateOfAi.Data;

/// <summary>On which side the cells of a column stand.</summary>
public enum Alignment
{
    /// <summary>On the left, as words do.</summary>
    Left,

    /// <summary>On the right, as numbers do.</summary>
    Right,
}
