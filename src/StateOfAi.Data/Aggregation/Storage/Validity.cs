using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// A validity bitmap as in Apache Arrow: one bit per row, 1 if the row has a value. A measure without missing values has none; see
/// <see cref="MeasureColumn{T}"/> for what is stored in place of a missing value.
/// </summary>
internal sealed class Validity
{
    private const int BitsOfWord = 64;
    private readonly ulong[] _words;

    /// <summary>Marks all rows as valid.</summary>
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

    /// <summary>The bits of 64 rows, starting at a multiple of 64; those beyond the last row are 0.</summary>
    internal ulong Word(int row) => _words[row / BitsOfWord];

    /// <summary>The inverted bits of consecutive rows, starting at a multiple of 64: 1 if the value is missing.</summary>
    internal ReadOnlySpan<ulong> MissingMask(int start, int count, Span<ulong> mask)
    {
        mask = mask[..((count + BitsOfWord - 1) / BitsOfWord)];
        for (int word = 0; word < mask.Length; word++)
            mask[word] = ~_words[(start / BitsOfWord) + word];
        if (count % BitsOfWord != 0)
            mask[^1] &= ulong.MaxValue >> (BitsOfWord - (count % BitsOfWord));
        return mask;
    }

    /// <summary>Copies the bitmap for more rows; the new ones are valid.</summary>
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

    /// <summary>Counts the missing values in consecutive rows.</summary>
    /// <param name="start">The first row, a multiple of 64.</param>
    /// <param name="count">The number of rows: a multiple of 64, or all that remain.</param>
    internal int CountMissing(int start, int count)
    {
        foreach (ulong word in _words.AsSpan(start / BitsOfWord, (count + BitsOfWord - 1) / BitsOfWord))
            count -= BitOperations.PopCount(word);
        return count;
    }
}
