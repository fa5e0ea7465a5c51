namespace StateOfAi.Data;

/// <summary>
/// The possible sizes of a part or a whole. An open upper end is infinite; an open lower end is zero, since a part is assumed not to be
/// negative. An "about" is open at both ends, but is taken at face value where only its point is needed.
/// </summary>
internal readonly struct Extent(double lower, double? point, double upper, bool isAbout)
{
    internal double Lower { get; } = lower;

    internal double? Point { get; } = point;

    internal double Upper { get; } = upper;

    internal bool IsAbout { get; } = isAbout;

    /// <summary>Relative differences between sums up to this size are attributed to rounding.</summary>
    internal const double Rounding = 1e-12;

    internal static Extent Zero => Exactly(0);

    /// <summary>A part of which nothing is known except that it is not negative.</summary>
    internal static Extent Open => new(0, null, double.PositiveInfinity, false);

    /// <summary>A part about which nothing is known.</summary>
    internal static Extent Anything => new(double.NegativeInfinity, null, double.PositiveInfinity, false);

    internal bool IsExact => Lower == Upper;

    /// <summary>The smallest possible size; an "about" is taken at face value.</summary>
    internal double Least => IsAbout ? Point!.Value : Lower;

    /// <summary>The largest possible size; an "about" is taken at face value.</summary>
    internal double Most => IsAbout ? Point!.Value : Upper;

    internal static Extent Exactly(double value) => new(value, value, value, false);

    /// <summary>The extent of an amount that cannot be negative; an unknown amount can be any such number.</summary>
    internal static Extent Of(Estimate<Quantity> amount) => amount.IsKnown ? From(amount, Math.Max(0, amount.Lower?.Value ?? 0)) : Open;

    /// <summary>The extent of an amount that may be negative; if it has only a negative upper bound, it is open below.</summary>
    internal static Extent Signed(Estimate<Quantity> value) => !value.IsKnown ? Anything
        : From(value, value.Lower?.Value ?? ((value.Upper ?? value.Point)?.Value < 0 ? double.NegativeInfinity : 0));

    public static Extent operator +(Extent left, Extent right) =>
        new(left.Lower + right.Lower, left.Point + right.Point, left.Upper + right.Upper, left.IsAbout || right.IsAbout);

    /// <summary>The sum of all parts: exact, then rounded once, so that their order does not matter.</summary>
    internal static Extent Sum(IReadOnlyList<Extent> parts)
    {
        return AreExact(parts)
            ? Exactly(ExactSumOf(parts).Total)
            : new(EndsOf(parts, part => part.Lower).All!.Value, EndsOf(parts, part => part.Point).All,
                EndsOf(parts, part => part.Upper).All!.Value, parts.Any(part => part.IsAbout));
    }

    /// <summary>For each part, the sum of all others: exact, then rounded once, so that the order of the parts does not matter.</summary>
    internal static Extent[] Others(IReadOnlyList<Extent> parts)
    {
        if (AreExact(parts))
        {
            ExactSum all = ExactSumOf(parts);
            var others = new Extent[parts.Count];
            for (int i = 0; i < others.Length; i++)
                others[i] = Exactly(all.Without(parts[i].Lower));
            return others;
        }

        double?[] lowers = OthersOf(part => part.Lower), points = OthersOf(part => part.Point), uppers = OthersOf(part => part.Upper);
        int about = parts.Count(part => part.IsAbout);
        return [.. parts.Select((part, i) => new Extent(lowers[i]!.Value, points[i], uppers[i]!.Value, about > (part.IsAbout ? 1 : 0)))];

        double?[] OthersOf(Func<Extent, double?> end)
        {
            ExtentEnds all = EndsOf(parts, end);
            return [.. parts.Select(part => all.Without(end(part)))];
        }
    }

    private static bool AreExact(IReadOnlyList<Extent> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (!parts[i].IsExact || parts[i].Point != parts[i].Lower || double.IsInfinity(parts[i].Lower))
                return false;
        }

        return true;
    }

    private static ExactSum ExactSumOf(IReadOnlyList<Extent> parts)
    {
        var sum = new ExactSum();
        for (int i = 0; i < parts.Count; i++)
            sum.Add(parts[i].Lower);
        return sum;
    }

    private static ExtentEnds EndsOf(IReadOnlyList<Extent> parts, Func<Extent, double?> end)
    {
        var ends = new ExtentEnds();
        for (int i = 0; i < parts.Count; i++)
            ends.Add(end(parts[i]));
        return ends;
    }

    /// <summary>The rank of each by size, from 1, with ties sharing a rank; <see langword="null"/> if bounds leave it open.</summary>
    internal static int?[] Ranks(IReadOnlyList<Extent> sizes)
    {
        if (sizes.All(size => size.IsExact))
        {
            double[] all = Rising(sizes.Select(size => size.Lower));
            return [.. sizes.Select(size => (int?)(sizes.Count - FirstFrom(all, Math.BitIncrement(size.Lower)) + 1))];
        }

        double[] lowers = Rising(sizes.Select(size => size.Lower)), uppers = Rising(sizes.Select(size => size.Upper)),
            exact = Rising(sizes.Where(size => size.IsExact).Select(size => size.Lower));
        return [.. sizes.Select(Rank)];

        int? Rank(Extent size)
        {
            double above = Math.BitIncrement(size.Upper);
            int larger = sizes.Count - FirstFrom(lowers, above), smaller = FirstFrom(uppers, size.Lower);
            int equal = size.IsExact ? FirstFrom(exact, above) - FirstFrom(exact, size.Lower) : 1;
            return larger + smaller + equal == sizes.Count ? larger + 1 : null;
        }

        static double[] Rising(IEnumerable<double> numbers)
        {
            double[] rising = [.. numbers];
            Array.Sort(rising);
            return rising;
        }
    }

    private static Extent From(Estimate<Quantity> known, double lower)
    {
        double upper = known.Upper?.Value ?? double.PositiveInfinity;
        // "Up to 0" of something that cannot be negative is 0.
        return new(lower, known.Point?.Value ?? (lower == upper ? lower : null), upper, known is { Lower: null, Upper: null });
    }

    /// <summary>How many numbers of an ascending sequence are below a limit.</summary>
    private static int FirstFrom(double[] rising, double limit)
    {
        int low = 0, high = rising.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = rising[middle] < limit ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
