namespace StateOfAi.Data;

/// <content>Equality and the order to sort by.</content>
public sealed partial class TimePeriod : IEquatable<TimePeriod>, IComparable<TimePeriod>
{
    /// <summary>
    /// An order to sort by: the first day, then the last, then the grain, then the calendar. 0 where the periods are equal.
    /// </summary>
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

    /// <summary>Whether two periods are the same.</summary>
    public static bool operator ==(TimePeriod? left, TimePeriod? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    public static bool operator !=(TimePeriod? left, TimePeriod? right) => !(left == right);

    /// <summary>Whether the left sorts before the right; see <see cref="CompareTo"/>.</summary>
    public static bool operator <(TimePeriod left, TimePeriod right) => Comparer<TimePeriod>.Default.Compare(left, right) < 0;

    /// <summary>Whether the left sorts after the right; see <see cref="CompareTo"/>.</summary>
    public static bool operator >(TimePeriod left, TimePeriod right) => Comparer<TimePeriod>.Default.Compare(left, right) > 0;

    /// <summary>Whether the left does not sort after the right; see <see cref="CompareTo"/>.</summary>
    public static bool operator <=(TimePeriod left, TimePeriod right) => !(left > right);

    /// <summary>Whether the left does not sort before the right; see <see cref="CompareTo"/>.</summary>
    public static bool operator >=(TimePeriod left, TimePeriod right) => !(left < right);
}
