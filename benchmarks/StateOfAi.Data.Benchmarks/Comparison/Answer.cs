namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// What must agree between two answers: the number of groups, the sum of their numbers, and the sum of squares, which tells whether the
/// numbers are distributed alike.
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

    /// <summary>Drops shares of zero: if all amounts of a cell are missing, some engines return zero and some no share.</summary>
    internal static Answer OfShares(IEnumerable<double> shares) => Of(shares.Where(share => share != 0));

    internal bool Agrees(Answer other) => Groups == other.Groups && IsNear(Sum, other.Sum) && IsNear(Squares, other.Squares);

    private static bool IsNear(double left, double right) =>
        Math.Abs(left - right) <= Tolerance * Math.Max(Math.Abs(left), Math.Abs(right));
}
