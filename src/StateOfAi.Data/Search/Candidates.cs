namespace StateOfAi.Data;

/// <summary>The entries that match enough of a query to be ranked.</summary>
internal sealed class Candidates
{
    // A hit matches at least this share of what the best one matches.
    private const float LeastHeld = 0.55f;

    private const int FewestLed = 3;
    private const float LeastOwn = 0.6f, Ahead = 1.001f;

    // A table named by nearly all words answers for every period, company or group, and a row only for its own.
    private const float NearlyAll = 0.9f, WholeTable = 1.5f;

    private readonly List<Candidate> _all = [];
    private readonly float[] _held, _named;
    private readonly float _asked, _least;
    private Candidate? _table;
    private int _firstOfTable;

    /// <param name="held">How much of the query each entry matches.</param>
    /// <param name="named">How much of the query names each table, as opposed to some of its rows.</param>
    /// <param name="asked">The weight of the whole query.</param>
    internal Candidates(float[] held, float[] named, float asked)
    {
        (_held, _named, _asked) = (held, named, asked);
        float most = float.Epsilon;
        foreach (float one in held)
            most = Math.Max(most, one);
        _least = most * LeastHeld;
    }

    /// <summary>Adds an entry if it matches enough. The entries of a table come in sequence, the table itself first.</summary>
    internal void Add(int table, int entry, bool isTable, float score)
    {
        if (isTable)
            (_table, _firstOfTable) = (null, _all.Count);
        if (_held[entry] < _least)
            return;
        float part = _held[entry] / _asked;
        float factor = isTable && _named[table] >= NearlyAll * _asked ? WholeTable : 1;
        var candidate = new Candidate(table, entry, _held[entry], score * part * part * factor);
        _all.Add(candidate);
        if (isTable)
            _table = candidate;
    }

    /// <summary>
    /// Moves a dataset to the front if it has the words of several of its rows, and of the best one: the query is then about the dataset
    /// rather than any row. Not if it has little more than words that many of its rows share, such as a company name.
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

    /// <summary>All candidates, best first.</summary>
    internal List<Candidate> Ranked()
    {
        _all.Sort(Candidate.Compare);
        return _all;
    }
}
