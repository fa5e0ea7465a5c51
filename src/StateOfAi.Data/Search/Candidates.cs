namespace StateOfAi.Data;

/// <summary>The entries that hold enough of a question, to be ranked.</summary>
internal sealed class Candidates
{
    // A hit holds at least this part of what the best one holds.
    private const float LeastHeld = 0.55f;

    private const int FewestLed = 3;
    private const float LeastOwn = 0.5f, Ahead = 1.001f;

    private readonly List<Candidate> _all = [];
    private readonly float[] _held;
    private readonly float _asked, _least;
    private Candidate? _table;
    private int _firstOfTable;

    /// <param name="held">How much of the question each entry holds.</param>
    /// <param name="asked">How much holds all of it.</param>
    internal Candidates(float[] held, float asked)
    {
        (_held, _asked) = (held, asked);
        float most = float.Epsilon;
        foreach (float one in held)
            most = Math.Max(most, one);
        _least = most * LeastHeld;
    }

    /// <summary>Adds an entry, if it holds enough. Entries of a table come one after the other, the table itself first.</summary>
    internal void Add(int table, int entry, bool isTable, float score)
    {
        if (isTable)
            (_table, _firstOfTable) = (null, _all.Count);
        if (_held[entry] < _least)
            return;
        float part = _held[entry] / _asked;
        var candidate = new Candidate(table, entry, _held[entry], score * part * part);
        _all.Add(candidate);
        if (isTable)
            _table = candidate;
    }

    /// <summary>
    /// A dataset that has the words of several of its rows, and of the best, is meant rather than any of them: it goes first. Not so
    /// where it has hardly more than words that many of its rows have, such as the name of a company.
    /// </summary>
    internal void LeadWithDataset()
    {
        if (_table is null)
            return;
        int same = 0;
        float best = _table.Score;
        for (int i = _firstOfTable + 1; i < _all.Count; i++)
        {
            if (_all[i].Held > _table.Held)
                return;
            same += _all[i].Held == _table.Held ? 1 : 0;
            best = Math.Max(best, _all[i].Score);
        }

        if (same >= FewestLed && _table.Score >= best * LeastOwn)
            _table.Score = best * Ahead;
    }

    /// <summary>All of them, the best first.</summary>
    internal List<Candidate> Ranked()
    {
        _all.Sort(Candidate.Compare);
        return _all;
    }
}
