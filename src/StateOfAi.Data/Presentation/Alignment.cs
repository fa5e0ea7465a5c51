namespace StateOfAi.Data;

/// <summary>The horizontal alignment of the cells of a column.</summary>
public enum Alignment
{
    /// <summary>Left-aligned, like text.</summary>
    Left,

    /// <summary>Right-aligned, like numbers.</summary>
    Right,
}
