using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>The parts of stacked bars: those that have a color, and the others together.</summary>
internal sealed class StackParts
{
    private readonly bool _hasOthers;

    private StackParts(IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<int>> places, bool hasOthers)
    {
        Names = names;
        Places = places;
        _hasOthers = hasOthers;
    }

    internal IReadOnlyList<string> Names { get; }

    /// <summary>For each part, the places of the keys that it consists of.</summary>
    internal IReadOnlyList<IReadOnlyList<int>> Places { get; }

    /// <param name="keys">The names of all parts.</param>
    /// <param name="stacks">The sizes of all parts.</param>
    /// <param name="options">The options, which may name parts that have a color.</param>
    internal static StackParts Of(string[] keys, SharesStack[] stacks, ChartOptions options)
    {
        double?[] largest = [.. Enumerable.Range(0, keys.Length).Select(place => stacks.Max(stack => stack.Sizes[place]))];
        int[] shown = ColorOrder.Of(keys, largest, options);
        int[] colored = shown[..Math.Min(new ChartColors(options).Count, shown.Length)], others = shown[colored.Length..];
        string[] rest = others.Length switch
        {
            0 => [],
            1 => [keys[others[0]]],
            _ => [FormattableString.Invariant($"{others.Length} others")],
        };
        return new([.. colored.Select(place => keys[place]), .. rest],
            [.. colored.Select(place => (int[])[place]), .. others.Length == 0 ? Array.Empty<int[]>() : [others]], others.Length > 0);
    }

    /// <summary>Whether a part consists of several that have no color.</summary>
    internal bool IsOthers(int part) => _hasOthers && part == Names.Count - 1;

    internal Color ColorOf(int part, ChartColors colors) =>
        IsOthers(part) ? colors.Faded : colors.Of(Names[part], part);
}
