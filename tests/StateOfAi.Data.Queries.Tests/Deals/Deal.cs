namespace StateOfAi.Data.Queries.Tests;

/// <summary>A deal of an entity on a day: a row of the table that all engines hold.</summary>
public sealed class Deal
{
    public long Id { get; set; }

    /// <summary>The server of a sharded table that holds the row: the entity modulo 3.</summary>
    public int Shard { get; set; }

    public int Entity { get; set; }

    public string? Region { get; set; }

    public string Category { get; set; } = "";

    public int Year { get; set; }

    public int Quarter { get; set; }

    public int Month { get; set; }

    public DateTime Day { get; set; }

    public double? Revenue { get; set; }

    public decimal? Amount { get; set; }

    public long? Units { get; set; }

    public double? Lower { get; set; }

    public double? Upper { get; set; }

    public bool? Won { get; set; }

    /// <summary>The year of the cohort of the entity, in which no deal of it can be earlier.</summary>
    public int StartYear { get; set; }

    /// <summary>The quarter of the cohort of the entity.</summary>
    public int StartQuarter { get; set; }
}
