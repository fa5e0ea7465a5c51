namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>A group of deals, as a program without the library reads it.</summary>
internal sealed class DealCell
{
    public string? Region { get; set; }

    public string Category { get; set; } = "";

    public int Year { get; set; }

    public int Month { get; set; }

    public long Rows { get; set; }

    public long Present { get; set; }

    public double? Sum { get; set; }

    public double? Least { get; set; }

    public double? Most { get; set; }

    public double? Squares { get; set; }

    public decimal? Amount { get; set; }
}
