namespace StateOfAi.Data.Benchmarks;

/// <summary>The answer to the query of a file: the sum of each category in each quarter, exactly, and its share in the quarter.</summary>
internal sealed class SharesOfFile
{
    private readonly Dictionary<(string Category, string Quarter), (decimal Sum, double Share)> _cells = [];

    /// <summary>Computes the shares of sums.</summary>
    internal static SharesOfFile Of(IEnumerable<(string Category, string Quarter, decimal Sum)> sums)
    {
        (string Category, string Quarter, decimal Sum)[] all = [.. sums];
        Dictionary<string, decimal> totals = all.GroupBy(cell => cell.Quarter).ToDictionary(quarter => quarter.Key,
            quarter => quarter.Sum(cell => cell.Sum));
        var shares = new SharesOfFile();
        foreach ((string category, string quarter, decimal sum) in all)
            shares.Add(category, quarter, sum, (double)(sum / totals[quarter]));
        return shares;
    }

    internal int Count => _cells.Count;

    internal void Add(string category, string quarter, decimal sum, double share) => _cells.Add((category, quarter), (sum, share));

    /// <summary>Whether all sums are equal, and all shares within what doubles can hold.</summary>
    internal bool Agrees(SharesOfFile other) => Count == other.Count && _cells.All(cell =>
        other._cells.TryGetValue(cell.Key, out (decimal Sum, double Share) theirs)
        && theirs.Sum == cell.Value.Sum && Math.Abs(theirs.Share - cell.Value.Share) <= 1e-12);
}
