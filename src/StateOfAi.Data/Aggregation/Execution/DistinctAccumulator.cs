using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// Records which codes of a dimension occur in each group: with one bit per pair of group and code if there are few pairs, otherwise in a
/// set of the pairs that occur.
/// </summary>
internal sealed class DistinctAccumulator(CodeColumn codes, Scan scan) : Accumulator
{
    private const long MostBits = 1L << 27;
    private const int BitsOfWord = 64;

    private readonly int _groups = scan.Index.Groups;
    private readonly int _wordsOfGroup = (codes.Cardinality + BitsOfWord - 1) / BitsOfWord;
    private ulong[]? _bits;
    private HashSet<long>? _pairs;
    private int[]? _counts;

    internal int this[int group] => _counts![group];

    internal override Accumulator ForThread() => new DistinctAccumulator(codes, scan);

    internal override void Add(in Block block)
    {
        GroupedRows rowsOf = block.Groups;
        Start();
        for (int i = 0; i < block.Count; i++)
        {
            int code = codes[block.RowAt(i)], group = rowsOf[i];
            if (_bits is not null)
                _bits[(group * _wordsOfGroup) + (code / BitsOfWord)] |= 1UL << (code % BitsOfWord);
            else
                _pairs!.Add(((long)group * codes.Cardinality) + code);
        }
    }

    internal override void Merge(Accumulator other)
    {
        var another = (DistinctAccumulator)other;
        Start();
        another.Start();
        for (int word = 0; _bits is not null && word < _bits.Length; word++)
            _bits[word] |= another._bits![word];
        _pairs?.UnionWith(another._pairs!);
    }

    internal override void Finish()
    {
        Start();
        _counts = new int[_groups];
        for (int word = 0; word < _bits?.Length; word++)
            _counts[word / _wordsOfGroup] += BitOperations.PopCount(_bits[word]);
        foreach (long pair in _pairs ?? [])
            _counts[pair / codes.Cardinality]++;
    }

    private void Start()
    {
        if (_bits is not null || _pairs is not null)
            return;
        if ((long)_groups * _wordsOfGroup * BitsOfWord <= MostBits)
            _bits = new ulong[_groups * _wordsOfGroup];
        else
            _pairs = [];
    }
}
