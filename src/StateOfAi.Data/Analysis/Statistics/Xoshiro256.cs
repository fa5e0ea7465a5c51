using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// The random number generator xoshiro256** 1.0 of D. Blackman and S. Vigna (ACM Transactions on Mathematical Software 47, 2021, article
/// 36), seeded by SplitMix64 as they recommend. Its numbers depend only on the seed, on every runtime and machine, which
/// <see cref="Random"/> does not guarantee.
/// </summary>
internal sealed class Xoshiro256
{
    private ulong _s0, _s1, _s2, _s3;

    internal Xoshiro256(ulong seed) =>
        (_s0, _s1, _s2, _s3) = (SplitMix(ref seed), SplitMix(ref seed), SplitMix(ref seed), SplitMix(ref seed));

    internal Xoshiro256(ulong s0, ulong s1, ulong s2, ulong s3) => (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);

    /// <summary>The next number of SplitMix64 (G. Steele, D. Lea and C. Flood, OOPSLA 2014).</summary>
    internal static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    internal ulong Next()
    {
        ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9, shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>
    /// Returns an integer from 0 up to but excluding a limit, each equally likely (D. Lemire, ACM Transactions on Modeling and Computer
    /// Simulation 29, 2019, article 3).
    /// </summary>
    internal int Below(int limit)
    {
        ulong size = (ulong)limit, threshold = (0 - size) % size, high, low;
        do
            high = Math.BigMul(Next(), size, out low);
        while (low < threshold);
        return (int)high;
    }
}
