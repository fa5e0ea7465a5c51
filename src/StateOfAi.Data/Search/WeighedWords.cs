namespace StateOfAi.Data;

/// <summary>How much the words of a query count in each index entry.</summary>
internal sealed class WeighedWords(SearchIndex index)
{
    // How much a word counts by its WordPlace: for a row, for a table, and for the rows that inherit a table's word.
    private static readonly float[] OfRow = [0.35f, 0.45f, 0.85f, 1];
    private static readonly float[] OfTable = [0.4f, 0.5f, 0.85f, 1];
    private static readonly float[] OfRowsOfTable = [0, 0.3f, 0.75f, 0.75f];

    // How much of that remains for a word that only stands in for the one typed.
    private const float Near = 0.7f;

    private readonly float[] _weights = new float[index.EntryCount];

    /// <summary>The words that match no entry, even approximately.</summary>
    internal List<string> Unknown { get; } = [];

    /// <summary>Adds a word to the scores of the entries that have it, and to how much of the query they match.</summary>
    /// <returns>The word's weight in the query; 0 if no entry has it.</returns>
    internal float Add(string word, float[] scores, float[] held)
    {
        Array.Clear(_weights);
        if (!Mark(word, 1))
        {
            foreach (string near in NearWords.Of(word, index.AllWords))
                Mark(near, Near);
        }

        int having = 0;
        foreach (float weight in _weights)
            having += weight > 0 ? 1 : 0;
        if (having == 0)
        {
            Unknown.Add(word);
            return 0;
        }

        float rareness = MathF.Log(1 + (float)_weights.Length / having);
        // Coverage depends less on rarity than the score does: the rarest word of a query is often its least important one.
        float part = MathF.Sqrt(rareness);
        for (int entry = 0; entry < _weights.Length; entry++)
        {
            if (_weights[entry] > 0)
            {
                scores[entry] += rareness * _weights[entry];
                held[entry] += part;
            }
        }

        return part;
    }

    /// <summary>Sets how much a word counts in each entry that has it; <see langword="false"/> if none has.</summary>
    private bool Mark(string word, float factor)
    {
        SearchIndex.EntryReader entries = index.EntriesOf(word);
        int[] starts = index.TableStarts;
        int table = 0;
        bool any = false;
        while (entries.Next())
        {
            any = true;
            while (starts[table + 1] <= entries.Entry)
                table++;
            bool isTable = entries.Entry == starts[table];
            Raise(entries.Entry, factor * (isTable ? OfTable : OfRow)[(int)entries.Place]);
            float ofRows = isTable ? factor * OfRowsOfTable[(int)entries.Place] : 0;
            for (int row = entries.Entry + 1; ofRows > 0 && row < starts[table + 1]; row++)
                Raise(row, ofRows);
        }

        return any;
    }

    private void Raise(int entry, float weight) => _weights[entry] = Math.Max(_weights[entry], weight);
}
