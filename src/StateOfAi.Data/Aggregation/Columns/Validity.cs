using System.Numerics;

namespace StateOfAi.Data;

/// <summary>Which rows of a measure have a value: one bit a row, 1 where there is one. A measure without missing values has none of this.</summary>
internal sealed class Validity
{
    private const int BitsOfWord = 64;
    private readonly ulong[] _words;

    /// <summary>All rows present.</summary>
    internal Validity(int rows)
    {
        _words = new ulong[(rows + BitsOfWord - 1) / BitsOfWord];
        _words.AsSpan().Fill(ulong.MaxValue);
        if (rows % BitsOfWord != 0)
            _words[^1] = ulong.MaxValue >> (BitsOfWord - (rows % BitsOfWord));
    }

    private Validity(ulong[] words) => _words = words;

    internal int SizeInBytes => _words.Length * sizeof(ulong);

    internal bool this[int row] => (_words[row / BitsOfWord] >> (row % BitsOfWord) & 1) != 0;

    internal void SetMissing(int row) => _words[row / BitsOfWord] &= ~(1UL << (row % BitsOfWord));

    /// <summary>The bits of 64 rows from a row that is a multiple of 64; those behind the last row are 0.</summary>
    internal ulong Word(int row) => _words[row / BitsOfWord];

    /// <summary>The same with room for more rows, which are all present.</summary>
    internal Validity Resized(int from, int to)
    {
        var resized = new Validity(to);
        for (int row = 0; row < from; row += BitsOfWord)
        {
            ulong behind = from - row < BitsOfWord ? ulong.MaxValue << (from - row) : 0;
            resized._words[row / BitsOfWord] &= _words[row / BitsOfWord] | behind;
        }

        return resized;
    }

    internal int CountMissing(int rows) => rows - _words.Sum(BitOperations.PopCount);
}
