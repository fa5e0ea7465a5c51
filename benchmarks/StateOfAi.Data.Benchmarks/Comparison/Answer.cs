namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// What two answers have to have in common: the number of groups, the sum of their numbers, and the sum of the squares, which tells whether
/// they are spread alike.
/// </summary>
internal sealed record Answer(int Groups, double Sum, double Squares)
{
    private const double Tolerance = 1e-9;

    internal static Answer Of(IEnumerable<double> numbers)
    {
        (int groups, double sum, double squares) = (0, 0, 0);
        foreach (double number in numbers)
            (groups, sum, squares) = (groups + 1, sum + number, squares + (number * number));
        return new(groups, sum, squares);
    }

    internal static Answer Of(IEnumerable<double?> numbers) => Of(numbers.Select(number => number ?? 0));

    /// <summary>Where all amounts of a cell are missing, it has a share of zero, or for some no share.</summary>
    internal static Answer OfShares(IEnumerable<double> shares) => Of(shares.Where(share => share != 0));

    internal bool Agrees(Answer other) => Groups == other.Groups && IsNear(Sum, other.Sum) && IsNear(Squares, other.Squares);

    private static bool IsNear(double left, double right) =>
        Math.Abs(left - right) <= Tolerance * Math.Max(Math.Abs(left), Math.Abs(right));
}
