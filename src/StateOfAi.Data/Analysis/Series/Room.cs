namespace StateOfAi.Data;

/// <summary>
/// The room in which a part of a whole is, which may be negative: ends that nothing bounds are infinite, but for the lower end of what is bounded
/// only from above, which is zero. An "about" is open and is taken at its word where only its point is asked for.
/// </summary>
internal readonly record struct Room(double Lower, double? Point, double Upper, bool IsAbout)
{
    /// <summary>A part of which nothing is known.</summary>
    internal static Room Nothing => new(double.NegativeInfinity, null, double.PositiveInfinity, false);

    internal bool IsExact => Lower == Upper;

    internal double Least => IsAbout ? Point!.Value : Lower;

    internal double Most => IsAbout ? Point!.Value : Upper;

    internal static Room Of(Estimate<Quantity> value)
    {
        bool mayBeNegative = (value.Upper ?? value.Point)?.Value < 0;
        double lower = value.Lower?.Value ?? (mayBeNegative ? double.NegativeInfinity : 0), upper = value.Upper?.Value ?? double.PositiveInfinity;
        // "Up to 0" of what is not negative is 0.
        return new(lower, value.Point?.Value ?? (lower == upper ? lower : null), upper, value is { Lower: null, Upper: null });
    }

    public static Room operator +(Room left, Room right) =>
        new(left.Lower + right.Lower, left.Point + right.Point, left.Upper + right.Upper, left.IsAbout || right.IsAbout);

    internal static Room Sum(IEnumerable<Room> rooms) => rooms.Aggregate(new Room(0, 0, 0, false), (sum, room) => sum + room);

    /// <summary>For each part all the others together, without taking a part from a sum again, which would lose digits.</summary>
    internal static Room[] Others(Room[] parts)
    {
        var others = new Room[parts.Length];
        Room before = new(0, 0, 0, false), after = before;
        for (int i = 0; i < parts.Length; before += parts[i++])
            others[i] = before;
        for (int i = parts.Length - 1; i >= 0; after += parts[i--])
            others[i] += after;
        return others;
    }
}
