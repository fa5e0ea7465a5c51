namespace StateOfAi.Data;

/// <summary>Where a sequence of the caller's has a row, as messages call it.</summary>
internal readonly struct RowPlace(int place)
{
    internal int Place { get; } = place;

    public override string ToString() => FormattableString.Invariant($"The row at {Place}");
}
