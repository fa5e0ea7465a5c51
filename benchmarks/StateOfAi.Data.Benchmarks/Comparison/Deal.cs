namespace StateOfAi.Data.Benchmarks;

/// <summary>A row of the comparison: six columns, of which one has missing values.</summary>
/// <param name="Region">One of 12.</param>
/// <param name="Category">One of 40.</param>
/// <param name="Period">One of 60 months, such as 202101.</param>
/// <param name="Company">One of a tenth as many as there are rows, in random order.</param>
/// <param name="Amount">In dollars and cents; missing in one row of twenty.</param>
/// <param name="Quantity">A whole number.</param>
public sealed record Deal(string Region, string Category, int Period, string Company, double? Amount, int Quantity);
