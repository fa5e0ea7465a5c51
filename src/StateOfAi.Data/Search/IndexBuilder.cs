using System.Buffers.Binary;
using System.Text;

namespace StateOfAi.Data;

/// <summary>Builds the search index: which words occur in which rows and tables.</summary>
internal static class IndexBuilder
{
    // A word in at least a tenth of a table's rows also leads to the table.
    private const int LeadingShare = 10, FewestLeading = 3, FewestCommon = 4;

    internal static byte[] Build(IReadOnlyList<TableSlot> slots)
    {
        var places = new SortedDictionary<string, List<(int Entry, WordPlace Place)>>(StringComparer.Ordinal);
        var rowCounts = new int[slots.Count];
        int entry = 0;
        for (int table = 0; table < slots.Count; table++)
        {
            IReadOnlyList<Row> rows = slots[table].Table.Rows;
            rowCounts[table] = rows.Count;
            Dictionary<string, WordPlace>[] words = [.. rows.Select(IndexedText.Of)];
            Dictionary<string, WordPlace> ofTable = rows.Count == 0 ? [] : IndexedText.Of(slots[table], rows);
            Gather(ofTable, words);
            Add(places, entry++, ofTable);
            foreach (Dictionary<string, WordPlace> ofRow in words)
                Add(places, entry++, ofRow);
        }

        return Write(rowCounts, places);
    }

    /// <summary>Keeps words that all rows of a table share once, with the table; words that many share also lead to the table.</summary>
    private static void Gather(Dictionary<string, WordPlace> ofTable, Dictionary<string, WordPlace>[] ofRows)
    {
        foreach (IGrouping<string, WordPlace> word in ofRows.SelectMany(row => row).ToLookup(pair => pair.Key, pair => pair.Value))
        {
            int firm = word.Count(place => place >= WordPlace.Link);
            if (firm == ofRows.Length && firm >= FewestCommon)
            {
                foreach (Dictionary<string, WordPlace> row in ofRows)
                    row.Remove(word.Key);
                Raise(ofTable, word.Key, WordPlace.Link);
            }
            else if (firm >= FewestLeading && firm * LeadingShare >= ofRows.Length)
                Raise(ofTable, word.Key, WordPlace.Aside);
        }
    }

    private static void Raise(Dictionary<string, WordPlace> words, string word, WordPlace place)
    {
        if (!words.TryGetValue(word, out WordPlace known) || known < place)
            words[word] = place;
    }

    private static void Add(SortedDictionary<string, List<(int, WordPlace)>> places, int entry, Dictionary<string, WordPlace> words)
    {
        foreach ((string word, WordPlace place) in words)
        {
            if (!places.TryGetValue(word, out List<(int, WordPlace)>? list))
                places.Add(word, list = []);
            list.Add((entry, place));
        }
    }

    private static byte[] Write(int[] rowCounts, SortedDictionary<string, List<(int Entry, WordPlace Place)>> places)
    {
        // Words and entries are written separately because each compresses better alone.
        MemoryStream words = new(), entries = new();
        var starts = new List<int>();
        byte[] before = [];
        int written = 0;
        foreach ((string word, List<(int Entry, WordPlace Place)> list) in places)
        {
            if (written++ % SearchIndex.WordsInBlock == 0)
            {
                starts.Add((int)words.Length);
                starts.Add((int)entries.Length);
                before = [];
            }

            byte[] letters = Encoding.UTF8.GetBytes(word);
            int shared = letters.AsSpan().CommonPrefixLength(before);
            words.WriteByte((byte)shared);
            words.WriteByte((byte)(letters.Length - shared));
            words.Write(letters.AsSpan(shared));
            before = letters;
            byte[] ofWord = Entries(list);
            WriteNumber(words, ofWord.Length);
            entries.Write(ofWord);
        }

        var index = new MemoryStream();
        WriteNumber(index, rowCounts.Length);
        foreach (int count in rowCounts)
            WriteNumber(index, count);
        WriteNumber(index, starts.Count / 2);
        WriteNumber(index, (int)words.Length);
        byte[] four = new byte[sizeof(int)];
        foreach (int start in starts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(four, start);
            index.Write(four);
        }

        words.WriteTo(index);
        entries.WriteTo(index);
        return index.ToArray();
    }

    /// <summary>Each entry as its distance from the previous one, with the word's place in the low two bits.</summary>
    private static byte[] Entries(List<(int Entry, WordPlace Place)> list)
    {
        var entries = new MemoryStream();
        int before = 0;
        foreach ((int entry, WordPlace place) in list)
        {
            WriteNumber(entries, (entry - before) << 2 | (int)place);
            before = entry;
        }

        return entries.ToArray();
    }

    private static void WriteNumber(Stream stream, int number)
    {
        for (; number > 127; number >>= 7)
            stream.WriteByte((byte)(number | 128));
        stream.WriteByte((byte)number);
    }
}
