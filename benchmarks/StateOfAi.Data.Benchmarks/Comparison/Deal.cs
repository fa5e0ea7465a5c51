namespace StateOfAi.Data.Benchmarks;

/// <summary>A row of the comparison: six columns, one of which has missing values.</summary>
/// <param name="Region">One of 12.</param>
/// <param name="Category">One of 40.</param>
/// <param name="Period">One of 60 months, such as 202101.</param>
/// <param name="Company">In random order; there are a tenth as many as rows.</param>
/// <param name="Amount">In dollars and cents; missing in one of twenty rows.</param>
/// <param name="Quantity">An integer.</param>
public sealed record Deal(string Region, string Category, int Period, string Company, double? Amount, int Quantity);
