namespace StateOfAi.Data;

/// <summary>A comparison with something else, if the source gives no number.</summary>
public enum RelativeLevel
{
    /// <summary>Less, fewer or slower than the other side.</summary>
    Lower,

    /// <summary>About the same as the other side.</summary>
    Equal,

    /// <summary>More or faster than the other side.</summary>
    Higher,
}
