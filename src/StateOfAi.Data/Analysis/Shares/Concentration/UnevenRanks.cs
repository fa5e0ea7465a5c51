namespace StateOfAi.Data;

/// <summary>
/// The greatest Gini coefficient that ranges of a sum allow, if there are too many corners to try all of them. It is a sum of weights that
/// rise with rank, over the sum of amounts, so Dinkelbach's method (1967) makes it a sum of gains: a rank takes the upper end of a part
/// where its weight is above the quotient so far, and otherwise the lower. Which part takes which rank is an assignment problem, which the
/// Hungarian method (H. W. Kuhn, 1955) solves.
/// </summary>
internal static class UnevenRanks
{
    // The number of steps grows with the cube of this.
    private const int MostParts = 200;

    /// <summary>The greatest coefficient; infinite if there are too many parts.</summary>
    internal static double MostGini(Market market)
    {
        int count = market.Sizes.Length;
        if (count > MostParts)
            return double.PositiveInfinity;
        double quotient = 0;
        while (Next(market, quotient) is var next && next > quotient)
            quotient = next;
        return quotient / count;
    }

    /// <summary>The quotient of the best assignment for a quotient; it rises until it is the greatest.</summary>
    private static double Next(Market market, double quotient)
    {
        int count = market.Sizes.Length;
        int[] partOf = Assigned(count, (rank, part) => -(Weight(rank) - quotient) * Amount(rank, part));
        double weighted = 0, sum = 0;
        for (int rank = 0; rank < count; rank++)
        {
            double amount = Amount(rank, partOf[rank]);
            (weighted, sum) = (weighted + (Weight(rank) * amount), sum + amount);
        }

        return sum > 0 ? weighted / sum : quotient;

        double Weight(int rank) => (2 * (rank + 1)) - count - 1;

        double Amount(int rank, int part) => Weight(rank) > quotient ? market.Uppers[part] : market.Lowers[part];
    }

    /// <summary>
    /// For each row, the column in the assignment of least cost, adding one row at a time along the path of least reduced cost to a free
    /// column.
    /// </summary>
    private static int[] Assigned(int count, Func<int, int, double> cost)
    {
        double[] rows = new double[count + 1], columns = new double[count + 1];
        // The row of each column, from 1; 0 if it is free.
        int[] rowOf = new int[count + 1], before = new int[count + 1];
        for (int row = 1; row <= count; row++)
        {
            double[] least = [.. Enumerable.Repeat(double.PositiveInfinity, count + 1)];
            bool[] isSeen = new bool[count + 1];
            int at = 0;
            for (rowOf[0] = row; rowOf[at] != 0;)
            {
                isSeen[at] = true;
                int nearest = 0, from = rowOf[at];
                double step = double.PositiveInfinity;
                for (int column = 1; column <= count; column++)
                {
                    if (isSeen[column])
                        continue;
                    if (cost(from - 1, column - 1) - rows[from] - columns[column] is var reduced && reduced < least[column])
                        (least[column], before[column]) = (reduced, at);
                    if (least[column] < step)
                        (step, nearest) = (least[column], column);
                }

                for (int column = 0; column <= count; column++)
                {
                    if (isSeen[column])
                        (rows[rowOf[column]], columns[column]) = (rows[rowOf[column]] + step, columns[column] - step);
                    else
                        least[column] -= step;
                }

                at = nearest;
            }

            for (; at != 0; at = before[at])
                rowOf[at] = rowOf[before[at]];
        }

        int[] columnOf = new int[count];
        for (int column = 1; column <= count; column++)
            columnOf[rowOf[column] - 1] = column - 1;
        return columnOf;
    }
}
