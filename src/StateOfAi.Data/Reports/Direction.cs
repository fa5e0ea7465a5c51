namespace StateOfAi.Data;

/// <summary>Which way something moves or is expected to move, when the source gives no number or beside the number it gives.</summary>
public enum Direction
{
    /// <summary>It rises, grows or gets stronger.</summary>
    Up,

    /// <summary>It falls, shrinks or gets weaker.</summary>
    Down,

    /// <summary>It stays about where it was.</summary>
    Flat,
}
