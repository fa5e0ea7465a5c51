namespace StateOfAi.Data;

/// <summary>The direction of a change, actual or expected, as stated in words, with or without a number.</summary>
public enum Direction
{
    /// <summary>It rises, grows or strengthens.</summary>
    Up,

    /// <summary>It falls, shrinks or weakens.</summary>
    Down,

    /// <summary>It stays roughly the same.</summary>
    Flat,
}
