using System.Globalization;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>Checks indexes of lists. Every list of the library names the valid range in its error message.</summary>
internal static class Positions
{
    /// <summary>Returns the index if it is valid.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range.</exception>
    internal static int Checked(int index, int count, [CallerArgumentExpression(nameof(index))] string? parameter = null) =>
        (uint)index < (uint)count ? index : throw new ArgumentOutOfRangeException(parameter, index, count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"The index {index} is outside an empty list.")
            : string.Create(CultureInfo.InvariantCulture, $"The index {index} is outside 0 to {count - 1}."));

    /// <summary>The offset and the length of a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is outside the list, or ends before it begins.</exception>
    internal static (int Offset, int Length) Of(Range range, int count)
    {
        int start = range.Start.GetOffset(count), end = range.End.GetOffset(count);
        return (uint)end <= (uint)count && (uint)start <= (uint)end ? (start, end - start) : throw new ArgumentOutOfRangeException(
            nameof(range), range,
            string.Create(CultureInfo.InvariantCulture, $"The range {range} is outside 0..{count}, or ends before it begins."));
    }
}
