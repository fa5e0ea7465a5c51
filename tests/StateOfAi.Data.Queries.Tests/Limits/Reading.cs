namespace StateOfAi.Data.Queries.Tests;

/// <summary>A row of a small table, by which the limits of engines show.</summary>
public sealed class Reading
{
    public int Id { get; set; }

    public string? Name { get; set; }

    public Level? Level { get; set; }

    public long? Whole { get; set; }

    public double? Part { get; set; }

    /// <summary>Of 28 digits, two of them after the point.</summary>
    public decimal? Money { get; set; }

    public short Small { get; set; }

    public float Brief { get; set; }
}
