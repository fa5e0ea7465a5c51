using System.Buffers.Binary;
using System.Text;

namespace StateOfAi.Data;

/// <summary>
/// Which words occur in which tables and rows, as written by <see cref="IndexBuilder"/>. An entry is a table or a row; each table is
/// followed by its rows. Nothing is decoded until needed, so that the first search of a process is cheap.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Words are found by the first word of their block, then by scanning the block.</summary>
    internal const int WordsInBlock = 64;

    private readonly byte[] _bytes;
    private readonly int _blocks;
    private readonly int _words;
    private readonly int _entries;
    private string[]? _allWords;

    internal SearchIndex(byte[] bytes)
    {
        _bytes = bytes;
        int at = 0;
        TableStarts = new int[Number(ref at) + 1];
        for (int table = 0; table < TableStarts.Length - 1; table++)
            TableStarts[table + 1] = TableStarts[table] + 1 + Number(ref at);
        BlockCount = Number(ref at);
        int lettersOfAll = Number(ref at);
        _blocks = at;
        _words = at + BlockCount * 2 * sizeof(int);
        _entries = _words + lettersOfAll;
    }

    /// <summary>The packaged index of the embedded data.</summary>
    internal static byte[] Embedded()
    {
        using Stream stream = typeof(SearchIndex).Assembly.GetManifestResourceStream("search.index")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The entry of each table, followed by the number of entries.</summary>
    internal int[] TableStarts { get; }

    internal int EntryCount => TableStarts[^1];

    /// <summary>All words, in order.</summary>
    internal string[] AllWords => _allWords ??= ReadAllWords();

    private int BlockCount { get; }

    /// <summary>The entries of a word, read one at a time; none if no text has it.</summary>
    internal EntryReader EntriesOf(string word)
    {
        int low = 0, high = BlockCount - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (string.CompareOrdinal(FirstWordOf(middle), word) <= 0)
                low = middle;
            else
                high = middle - 1;
        }

        if (BlockCount > 0)
        {
            var words = new WordReader(this, low);
            while (words.Next())
            {
                if (words.Is(word))
                    return new(this, words.EntriesStart, words.EntriesEnd);
            }
        }

        return default;
    }

    private string FirstWordOf(int block)
    {
        var words = new WordReader(this, block);
        words.Next();
        return words.Word;
    }

    private string[] ReadAllWords()
    {
        var all = new List<string>(BlockCount * WordsInBlock);
        for (int block = 0; block < BlockCount; block++)
        {
            var words = new WordReader(this, block);
            while (words.Next())
                all.Add(words.Word);
        }

        return [.. all];
    }

    private int WordsOf(int block) => block == BlockCount ? _entries : _words + StartOf(2 * block);

    private int EntriesOf(int block) => _entries + StartOf(2 * block + 1);

    private int StartOf(int place) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(_blocks + place * sizeof(int)));

    private int Number(ref int at)
    {
        int number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = _bytes[at++];
            number |= (next & 127) << shift;
            if (next < 128)
                return number;
        }
    }

    /// <summary>Reads the entries of a word in order.</summary>
    internal struct EntryReader(SearchIndex index, int start, int end)
    {
        private int _at = start;

        internal int Entry { get; private set; }

        internal WordPlace Place { get; private set; }

        internal bool Next()
        {
            if (_at == end)
                return false;
            int number = index.Number(ref _at);
            Entry += number >> 2;
            Place = (WordPlace)(number & 3);
            return true;
        }
    }

    /// <summary>Reads the words of a block in order.</summary>
    private struct WordReader(SearchIndex index, int block)
    {
        private readonly byte[] _letters = new byte[byte.MaxValue];
        private readonly int _end = index.WordsOf(block + 1);
        private int _at = index.WordsOf(block);
        private int _length;

        internal int EntriesStart { get; private set; }

        internal int EntriesEnd { get; private set; } = index.EntriesOf(block);

        internal readonly string Word => Encoding.UTF8.GetString(_letters, 0, _length);

        internal readonly bool Is(string word) => _length >= word.Length && Word == word;

        internal bool Next()
        {
            if (_at == _end)
                return false;
            int shared = index._bytes[_at++];
            int rest = index._bytes[_at++];
            Array.Copy(index._bytes, _at, _letters, shared, rest);
            _length = shared + rest;
            _at += rest;
            EntriesStart = EntriesEnd;
            EntriesEnd += index.Number(ref _at);
            return true;
        }
    }
}
