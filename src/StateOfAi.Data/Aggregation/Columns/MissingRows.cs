using System.Numerics;

namespace StateOfAi.Data;

/// <summary>The rows without a value among some that follow each other, counted from the first of these.</summary>
/// <param name="validity">Which rows have a value.</param>
/// <param name="start">The first row, a multiple of 64.</param>
/// <param name="count">How many rows.</param>
internal ref struct MissingRows(Validity validity, int start, int count)
{
    private const int BitsOfWord = 64;
    private ulong _bits;
    private int _word = -BitsOfWord;

    public int Current { get; private set; }

    public readonly MissingRows GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_bits == 0)
        {
            _word += BitsOfWord;
            if (_word >= count)
                return false;
            _bits = ~validity.Word(start + _word);
            if (count - _word < BitsOfWord)
                _bits &= (1UL << (count - _word)) - 1;
        }

        Current = _word + BitOperations.TrailingZeroCount(_bits);
        _bits &= _bits - 1;
        return true;
    }
}
