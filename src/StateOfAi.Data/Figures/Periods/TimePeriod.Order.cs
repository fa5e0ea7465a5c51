namespace StateOfAi.Data;

/// <content>Equality and sort order.</content>
public sealed partial class TimePeriod : IEquatable<TimePeriod>, IComparable<TimePeriod>
{
    /// <summary>Compares periods for sorting: by first day, then last day, then grain, then calendar.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>
    /// Negative if this period sorts first, 0 if they are equal, positive if it sorts last or the other is <see langword="null"/>.
    /// </returns>
    public int CompareTo(TimePeriod? other)
    {
        if (other is null)
            return 1;
        int order = Start.CompareTo(other.Start);
        order = order != 0 ? order : End.CompareTo(other.End);
        order = order != 0 ? order : Grain.CompareTo(other.Grain);
        return order != 0 ? order : string.CompareOrdinal(Calendar?.Id, other.Calendar?.Id);
    }

    /// <inheritdoc/>
    public bool Equals(TimePeriod? other) =>
        other is not null && Grain == other.Grain && Start == other.Start && End == other.End && Calendar?.Id == other.Calendar?.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimePeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Grain, Start, End);

    /// <summary>Whether two periods are equal.</summary>
    public static bool operator ==(TimePeriod? left, TimePeriod? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    public static bool operator !=(TimePeriod? left, TimePeriod? right) => !(left == right);

    /// <summary>Whether the left sorts before the right; see <see cref="CompareTo"/>.</summary>
    public static bool operator <(TimePeriod left, TimePeriod right) => Comparer<TimePeriod>.Default.Compare(left, right) < 0;

    /// <summary>Whether the left sorts after the right; see <see cref="CompareTo"/>.</summary>
    public static bool operator >(TimePeriod left, TimePeriod right) => Comparer<TimePeriod>.Default.Compare(left, right) > 0;

    /// <summary>Whether the left sorts before the right or is equal to it; see <see cref="CompareTo"/>.</summary>
    public static bool operator <=(TimePeriod left, TimePeriod right) => !(left > right);

    /// <summary>Whether the left sorts after the right or is equal to it; see <see cref="CompareTo"/>.</summary>
    public static bool operator >=(TimePeriod left, TimePeriod right) => !(left < right);
}
