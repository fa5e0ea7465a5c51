namespace StateOfAi.Data;

/// <summary>How much the words of a query count in each index entry.</summary>
internal sealed class WeighedWords(SearchIndex index)
{
    // How much a word counts by its WordPlace: for a row, for a table, and for the rows that inherit a table's word.
    private static readonly float[] OfRow = [0.35f, 0.45f, 0.85f, 1];
    private static readonly float[] OfTable = [0.4f, 0.5f, 0.85f, 1];
    private static readonly float[] OfRowsOfTable = [0, 0.3f, 0.75f, 0.75f];

    // How much it names a table, as opposed to some of its rows.
    private static readonly float[] OfName = [0, 0.7f, 0.7f, 1];

    // How much of that remains for a word that only stands in for the one typed.
    private const float Near = 0.7f;

    // How much of that remains for a word that says which or how much, not what.
    private const float Vague = 0.1f;

    private readonly float[] _weights = new float[index.EntryCount];
    private readonly float[] _names = new float[index.TableStarts.Length - 1];

    /// <summary>How much of the query names each table, as opposed to some of its rows.</summary>
    internal float[] Named { get; } = new float[index.TableStarts.Length - 1];

    /// <summary>The words that match no entry, even approximately.</summary>
    internal List<string> Unknown { get; } = [];

    /// <summary>Adds a word to the scores of the entries that have it, and to how much of the query they match.</summary>
    /// <returns>The word's weight in the query; 0 if no entry has it.</returns>
    internal float Add(string word, float[] scores, float[] held)
    {
        Array.Clear(_weights);
        Array.Clear(_names);
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

        float factor = VagueWords.Hold(word) ? Vague : 1;
        float rareness = MathF.Log(1 + (float)_weights.Length / having);
        // Coverage depends less on rarity than the score does: the rarest word of a query is often its least important one.
        float part = factor * MathF.Sqrt(rareness);
        for (int entry = 0; entry < _weights.Length; entry++)
        {
            if (_weights[entry] > 0)
            {
                scores[entry] += factor * rareness * _weights[entry];
                held[entry] += part;
            }
        }

        for (int table = 0; table < Named.Length; table++)
            Named[table] += part * _names[table];
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
            if (isTable)
            {
                // The name of a table leaves out the years and other numbers of its rows.
                float ofName = char.IsAsciiDigit(word[0]) ? 1 : OfName[(int)entries.Place];
                _names[table] = Math.Max(_names[table], factor * ofName);
            }

            float ofRows = isTable ? factor * OfRowsOfTable[(int)entries.Place] : 0;
            for (int row = entries.Entry + 1; ofRows > 0 && row < starts[table + 1]; row++)
                Raise(row, ofRows);
        }

        return any;
    }

    private void Raise(int entry, float weight) => _weights[entry] = Math.Max(_weights[entry], weight);
}
