using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// A sum of doubles without rounding, independent of their order. A second double collects what plain addition loses. What that loses in
/// turn goes into 32-bit words, each kept in 64 bits, which are rarely needed. All numbers must be finite.
/// </summary>
internal sealed class ExactSum
{
    private const int BitsOfWord = 32;
    private const int WordsOfNumber = 3;
    private const int WordsOfInt128 = 4;
    private const int Lowest = -1074;
    private const int BitsOfMantissa = 52;
    private const int AdditionsBeforeCarry = 1 << 30;

    private double _sum;
    private double _rest;
    private long[] _words = [];
    private int _first;
    private int _additions;

    /// <summary>The sum, rounded once; infinite if it overflows.</summary>
    internal double Total
    {
        get
        {
            if (_words.Length == 0)
                return _sum + _rest;
            (int low, int high) = Normalize();
            // Usually only a few words, which need no allocation.
            if (high - low < WordsOfInt128 && _words[high] == (int)_words[high])
                return ExactRounding.Round(Whole<Int128>(low, high), ExponentOf(low));
            return ExactRounding.Round(Whole<BigInteger>(low, high), ExponentOf(low));
        }
    }

    internal static ExactSum Of(IEnumerable<double> numbers)
    {
        var sum = new ExactSum();
        foreach (double number in numbers)
            sum.Add(number);
        return sum;
    }

    /// <summary>
    /// The sum of two doubles and its rounding error (D. Knuth, The Art of Computer Programming 2, 1997, 4.2.2, theorem B).
    /// </summary>
    internal static (double Sum, double Lost) Add(double first, double second)
    {
        double sum = first + second, part = sum - first;
        return (sum, first - (sum - part) + (second - part));
    }

    internal void Add(double number)
    {
        (double sum, double lost) = Add(_sum, number);
        if (!double.IsFinite(sum) || !double.IsFinite(lost))
        {
            AddToWords(number);
            return;
        }

        _sum = sum;
        if (lost == 0)
            return;
        (_rest, lost) = Add(_rest, lost);
        if (lost != 0)
            AddToWords(lost);
    }

    /// <summary>The sum of all numbers except one.</summary>
    internal double Without(double number)
    {
        // Usually two doubles hold the whole sum, so nothing has to be removed and added back.
        (double sum, double lost) = Add(_sum, -number);
        (double small, double left) = Add(_rest, lost);
        if (_words.Length == 0 && left == 0 && double.IsFinite(sum))
            return sum + small;
        Add(-number);
        double rest = Total;
        Add(number);
        return rest;
    }

    /// <summary>The sum divided by a count, rounded once.</summary>
    internal double Over(int count) => _words.Length == 0 ? ExactRounding.Quotient(_sum, _rest, count) : OfWhole(count);

    /// <summary>The same with integers: slower, but always correct.</summary>
    internal double OfWhole(int count)
    {
        (int low, int high) = Normalize();
        return ExactRounding.Quotient(Whole<BigInteger>(low, high), ExponentOf(low), count);
    }

    /// <summary>Moves everything into the words and returns the first and the last nonzero one.</summary>
    private (int Low, int High) Normalize()
    {
        AddToWords(_sum);
        AddToWords(_rest);
        (_sum, _rest) = (0, 0);
        Carry();
        int low = 0, high = _words.Length - 1;
        while (low < high && _words[low] == 0)
            low++;
        while (high > low && _words[high] == 0)
            high--;
        return (low, high);
    }

    private TWhole Whole<TWhole>(int low, int high)
        where TWhole : IBinaryInteger<TWhole>
    {
        TWhole number = TWhole.Zero;
        for (int word = high; word >= low; word--)
            number = (number << BitsOfWord) + TWhole.CreateTruncating(_words[word]);
        return number;
    }

    private int ExponentOf(int word) => Lowest + ((_first + word) * BitsOfWord);

    private void AddToWords(double number)
    {
        long bits = BitConverter.DoubleToInt64Bits(number);
        int exponent = (int)(bits >> BitsOfMantissa) & 0x7FF;
        ulong mantissa = ((ulong)bits & ((1UL << BitsOfMantissa) - 1)) | (exponent == 0 ? 0 : 1UL << BitsOfMantissa);
        (int word, int shift) = Math.DivRem(Math.Max(exponent, 1) - 1, BitsOfWord);
        Reserve(word);
        UInt128 digits = (UInt128)mantissa << shift;
        for (int at = word - _first; digits != 0; at++, digits >>= BitsOfWord)
            _words[at] += bits < 0 ? -(long)(uint)digits : (uint)digits;
        if (++_additions == AdditionsBeforeCarry)
            Carry();
    }

    private void Reserve(int word)
    {
        int first = _words.Length == 0 ? word : Math.Min(_first, word), end = Math.Max(_first + _words.Length, word + WordsOfNumber);
        if (first == _first && end == _first + _words.Length)
            return;
        long[] larger = new long[end - first];
        _words.CopyTo(larger, _words.Length == 0 ? 0 : _first - first);
        (_words, _first) = (larger, first);
    }

    /// <summary>Leaves 32 bits in each word except the last, which has the sign.</summary>
    private void Carry()
    {
        for (int word = 0; word < _words.Length; word++)
        {
            long carry = _words[word] >> BitsOfWord;
            bool isLast = word == _words.Length - 1;
            if (isLast && _words[word] == (int)_words[word])
                break;
            if (isLast)
                Array.Resize(ref _words, word + 2);
            _words[word] -= carry << BitsOfWord;
            _words[word + 1] += carry;
        }

        _additions = 0;
    }
}
