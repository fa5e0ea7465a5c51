using System.Globalization;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>Places in lists, from 0; every list of the library that is asked for one that it does not have says which there are.</summary>
internal static class Positions
{
    /// <summary>The place, which is there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    internal static int Checked(int index, int count, [CallerArgumentExpression(nameof(index))] string? parameter = null) =>
        (uint)index < (uint)count ? index : throw new ArgumentOutOfRangeException(parameter, index, count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"The index {index} is outside an empty list.")
            : string.Create(CultureInfo.InvariantCulture, $"The index {index} is outside 0 to {count - 1}."));

    /// <summary>Where a range begins, and how many places it has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie within the places, or ends before it begins.</exception>
    internal static (int Offset, int Length) Of(Range range, int count)
    {
        int start = range.Start.GetOffset(count), end = range.End.GetOffset(count);
        return (uint)end <= (uint)count && (uint)start <= (uint)end ? (start, end - start) : throw new ArgumentOutOfRangeException(
            nameof(range), range,
            string.Create(CultureInfo.InvariantCulture, $"The range {range} is outside 0..{count}, or ends before it begins."));
    }
}
