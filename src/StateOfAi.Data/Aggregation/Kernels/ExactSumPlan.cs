using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// How a column of doubles is summed exactly. Numbers below 2^top are split on a grid of 2^middle so coarse that 2^terms of their high
/// parts add up without rounding in a double, and the remainders are so small that the low parts do, too (pre-rounding: S. Rump, T. Ogita,
/// S. Oishi, SIAM J. Sci. Comput. 31, 2008, 189; J. Demmel, H. D. Nguyen, IEEE Trans. Comput. 64, 2015, 2060). After at most 2^terms
/// additions both are folded into 128-bit integers, whose sum does not depend on the order.
/// </summary>
/// <remarks>
/// High: a sum of 2^terms numbers below 2^top is a multiple of 2^middle below 2^(top + terms) = 2^(middle + 53). Low: each is at most
/// 2^(middle - 1) and a multiple of 2^bottom, so their sum is within 2^(bottom + 53) if middle - 1 + terms - 53 does not exceed bottom. If
/// the column's bits reach lower, another window takes what remains below the previous window's grid of 2^bottom.
/// </remarks>
internal sealed class ExactSumPlan
{
    private const int Precision = 53;
    private const int LeastTerms = 6;
    private const int UsualTerms = 13;

    private ExactSumPlan(int rowsBeforeFold, ExactSumWindow[] windows, bool movesFrequentOnly = false) =>
        (RowsBeforeFold, Windows, MovesFrequentOnly) = (rowsBeforeFold, windows, movesFrequentOnly);

    /// <summary>The number of rows after which partial sums must be folded; more than a column can have if they need not be.</summary>
    internal int RowsBeforeFold { get; }

    internal IReadOnlyList<ExactSumWindow> Windows { get; }

    /// <summary>Whether folding is needed only for groups that have more rows in total than may be added between folds.</summary>
    internal bool MovesFrequentOnly { get; }

    /// <summary>Creates a plan for numbers of a range and an upper bound for the rows of a group.</summary>
    /// <param name="range">The range of the numbers.</param>
    /// <param name="mostRows">The most rows of a group.</param>
    /// <param name="groups">The number of groups: folding them must be cheap compared to processing the rows in between.</param>
    /// <param name="knowsFrequent">
    /// Whether it is known which groups have many rows. Of very many groups only a few can, so that folding just those costs almost
    /// nothing.
    /// </param>
    internal static ExactSumPlan For(BinaryRange range, int mostRows, int groups, bool knowsFrequent)
    {
        int needed = Math.Clamp(BitOperations.Log2((uint)Math.Max(mostRows, 1)) + 1, LeastTerms, 30);
        int frequent = Math.Min(needed, Math.Max(UsualTerms, BitOperations.Log2((uint)groups) + 5));
        int span = range.Top - range.Bottom;
        // High parts alone or else one window, each with as many terms as fit; otherwise as many windows as needed.
        int plain = Precision - span, alone = ((2 * Precision) + 1 - span) / 2;
        int one = Math.Min(needed, Math.Max(plain, alone));
        if (knowsFrequent && one < needed && one >= UsualTerms && one < frequent)
            return new(1 << one, [new(range.Top + one - Precision, range.Bottom, isPlain: range.Top + one - Precision <= range.Bottom)],
                movesFrequentOnly: true);
        int terms = Math.Min(needed, plain >= frequent ? plain : Math.Max(alone, frequent));
        var windows = new List<ExactSumWindow>();
        for (int top = range.Top; ;)
        {
            int middle = top + terms - Precision, bottom = middle + terms - Precision - 1;
            bool isLast = bottom <= range.Bottom;
            windows.Add(new(middle, isLast ? range.Bottom : bottom, isPlain: middle <= range.Bottom));
            if (isLast)
                return new(terms == needed ? int.MaxValue : 1 << terms, [.. windows]);
            top = bottom;
        }
    }
}
