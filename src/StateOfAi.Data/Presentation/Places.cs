using System.Globalization;

namespace StateOfAi.Data;

/// <summary>What is thrown where a list is asked for a place that it does not have.</summary>
internal static class Places
{
    /// <summary>Names the list, and the places that it has.</summary>
    /// <param name="list">What the list is called.</param>
    /// <param name="things">What it holds, in the plural, by an s.</param>
    /// <param name="count">How many.</param>
    /// <param name="index">The place that was asked for.</param>
    internal static ArgumentOutOfRangeException None(string list, string things, int count, int index) => new(nameof(index), index, count switch
    {
        0 => $"{list} has no {things}.",
        1 => $"{list} has 1 {things[..^1]}; expected the place 0.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{list} has {count} {things}; expected a place from 0 to {count - 1}."),
    });
}
