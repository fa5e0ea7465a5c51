namespace StateOfAi.Data;

/// <summary>
/// The bounds of the parts, in order, and of the whole if it is not their sum. Everything that involves several shares (concentration,
/// gaps, shifts) is computed from this, since the shares of one whole do not vary independently.
/// </summary>
internal sealed class Market
{
    /// <param name="sizes">The parts.</param>
    /// <param name="total">The whole, if it is not their sum.</param>
    /// <param name="about">The one that is "about", in words, if any.</param>
    internal Market(Extent[] sizes, Extent? total, string about = "")
    {
        (Sizes, Others, Total, WhatIsAbout) = (sizes, Extent.Others(sizes), total, about);
        All = Extent.Sum(sizes);
        double least = All.Lower;
        IsAbout = total is { IsAbout: true } || sizes.Any(size => size.IsAbout);
        // The whole contains its parts, and each part leaves room for the others.
        Most = total is { } whole ? Math.Max(whole.Upper, least) : double.PositiveInfinity;
        Least = total is { } stated ? Math.Min(Math.Max(stated.Lower, least), Most) : 0;
        WholePoint = total is { } reported ? reported.Point : All.Point;
        Lowers = [.. sizes.Select(size => size.Lower)];
        Uppers = [.. sizes.Zip(Others, (size, others) => Math.Max(size.Lower, Math.Min(size.Upper, Most - others.Lower)))];
        IsExact = !IsAbout && Lowers.AsSpan().SequenceEqual(Uppers) && (IsSum || Least == Most);
    }

    internal Extent[] Sizes { get; }

    /// <summary>For each part, all the others combined.</summary>
    internal Extent[] Others { get; }

    /// <summary>All named parts combined.</summary>
    internal Extent All { get; }

    internal Extent? Total { get; }

    /// <summary>The part or the whole that has no bounds, if <see cref="IsAbout"/>.</summary>
    internal string WhatIsAbout { get; }

    /// <summary>Whether the parts make up the whole.</summary>
    internal bool IsSum => Total is null;

    /// <summary>Whether an "about" is involved, so that only points are known.</summary>
    internal bool IsAbout { get; }

    /// <summary>Whether each part, and the total if there is one, is a single number.</summary>
    internal bool IsExact { get; }

    /// <summary>The smallest possible whole: zero for a sum, which is bounded by its parts.</summary>
    internal double Least { get; }

    /// <summary>The largest possible whole: infinite for a sum.</summary>
    internal double Most { get; }

    internal double? WholePoint { get; }

    internal double[] Lowers { get; }

    internal double[] Uppers { get; }

    /// <summary>Whether a part is unbounded, and so can come arbitrarily close to the whole.</summary>
    internal bool IsOpen => Array.Exists(Uppers, double.IsPositiveInfinity);

    /// <summary>The market at its points, as if they were exact; <see langword="null"/> if one is missing.</summary>
    internal Market? AtPoints()
    {
        if (WholePoint is not { } whole || Sizes.Any(size => size.Point is null))
            return null;
        Extent[] points = [.. Sizes.Select(size => Extent.Exactly(size.Point!.Value))];
        return new(points, IsSum || whole - points.Sum(point => point.Lower) <= whole * Extent.Rounding ? null : Extent.Exactly(whole));
    }

    /// <summary>The same market, scaled by a power of two so that squares neither overflow nor underflow and no digit changes.</summary>
    internal Market Scaled()
    {
        double largest = Sizes.Append(Total ?? Extent.Zero).SelectMany(size => new[] { size.Lower, size.Upper, size.Point ?? 0 })
            .Where(double.IsFinite).Max();
        int power = largest > 0 ? -Math.ILogB(largest) : 0;
        return new([.. Sizes.Select(Scale)], Total is { } total ? Scale(total) : null, WhatIsAbout);

        Extent Scale(Extent size) =>
            new(Math.ScaleB(size.Lower, power), size.Point is { } point ? Math.ScaleB(point, power) : null, Math.ScaleB(size.Upper, power),
                size.IsAbout);
    }

    /// <summary>The bounds of the share of each part.</summary>
    internal (double Lower, double Upper)[] ShareBounds()
    {
        IEnumerable<Estimate<Fraction>> shares =
            Sizes.Zip(Others,
                (size, others) => Total is { } total ? ShareArithmetic.OfWhole(size, others, total) : ShareArithmetic.OfSum(size, others));
        return [.. shares.Select(share => (share.Lower!.Value.Value, share.Upper!.Value.Value))];
    }

    /// <summary>
    /// The minimum and maximum lead of the largest part over the largest other one. Both are attained: the minimum where one other part
    /// comes as close as possible, the maximum where all others are at their lower bounds.
    /// </summary>
    internal (double Least, double Most) Ahead(int leader)
    {
        int[] others = [.. Enumerable.Range(0, Sizes.Length).Where(i => i != leader)];
        Extent[] besides = Extent.Others([.. others.Select(i => Sizes[i])]);
        double least = double.PositiveInfinity, most = double.PositiveInfinity;
        for (int i = 0; i < others.Length; i++)
            (least,
                most) =
                    (Math.Min(least, -MostAhead(others[i], leader, besides[i])), Math.Min(most, MostAhead(leader, others[i], besides[i])));
        return (least, most);
    }

    /// <summary>The maximum lead of the share of one part over that of another; negative if it is certainly behind.</summary>
    private double MostAhead(int part, int other, Extent besides)
    {
        double upper = Uppers[part], lower = Lowers[other], least = besides.Lower;
        if (double.IsInfinity(upper))
            return 1;
        // If behind, it is least so in the largest whole; if ahead, most so in the smallest whole that contains both.
        if (upper <= lower)
            return upper == lower ? 0 : (upper - lower) / (IsSum ? upper + lower + besides.Upper : Most);
        double room = Math.Clamp(upper + lower + least, Least, Most);
        return (Math.Min(upper, room - lower - least) - lower) / room;
    }

    /// <summary>The market with two of its parts merged.</summary>
    internal Market Merging(int part, int other) =>
        new([Sizes[part] + Sizes[other], .. Sizes.Where((_, i) => i != part && i != other)], Total, WhatIsAbout);
}
