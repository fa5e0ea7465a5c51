using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// How the sum of a column of doubles comes out exact. Numbers below 2^top are split at a grid of 2^middle so coarse that 2^terms of their
/// high parts add up without rounding in a double, and what is left is so small that the low parts do, too (pre-rounding: S. Rump, T.
/// Ogita, S. Oishi, SIAM J. Sci. Comput. 31, 2008, 189; J. Demmel, H. D. Nguyen, IEEE Trans. Comput. 64, 2015, 2060). After at most 2^terms
/// additions both are moved to 128-bit integers, whose sum depends on no order.
/// </summary>
/// <remarks>
/// High: a sum of 2^terms numbers below 2^top is a multiple of 2^middle below 2^(top + terms) = 2^(middle + 53). Low: at most 2^(middle -
/// 1) each, multiples of 2^bottom, so their sum is within 2^(bottom + 53) where middle - 1 + terms - 53 does not exceed bottom. A column
/// whose bits reach lower takes another window for what is left below the grid of 2^bottom of the one before.
/// </remarks>
internal sealed class ExactSumPlan
{
    private const int Precision = 53;
    private const int LeastTerms = 6;
    private const int UsualTerms = 13;

    private ExactSumPlan(int rowsBeforeFold, ExactSumWindow[] windows, bool movesFrequentOnly = false) =>
        (RowsBeforeFold, Windows, MovesFrequentOnly) = (rowsBeforeFold, windows, movesFrequentOnly);

    /// <summary>After how many rows the parts have to be moved; more than there can be where they need not.</summary>
    internal int RowsBeforeFold { get; }

    internal IReadOnlyList<ExactSumWindow> Windows { get; }

    /// <summary>Whether only the parts of groups have to be moved that have more rows in all than may be added before.</summary>
    internal bool MovesFrequentOnly { get; }

    /// <summary>A plan for numbers of a range, of which no group has more than a number of rows.</summary>
    /// <param name="range">The range of the numbers.</param>
    /// <param name="mostRows">The most rows of a group.</param>
    /// <param name="groups">How many groups there are: what moving them costs is to be small beside the rows between.</param>
    /// <param name="knowsFrequent">
    /// Whether it is known which groups have many rows. Of very many groups only few can, so that moving those costs nothing beside the
    /// rows between.
    /// </param>
    internal static ExactSumPlan For(BinaryRange range, int mostRows, int groups, bool knowsFrequent)
    {
        int needed = Math.Clamp(BitOperations.Log2((uint)Math.Max(mostRows, 1)) + 1, LeastTerms, 30);
        int frequent = Math.Min(needed, Math.Max(UsualTerms, BitOperations.Log2((uint)groups) + 5));
        int span = range.Top - range.Bottom;
        // High parts alone, else one window, both with as many terms as there is room for; else as many windows as it takes.
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
