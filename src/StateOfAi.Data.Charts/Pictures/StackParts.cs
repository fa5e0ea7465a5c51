using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>The parts of stacked bars: those that have a color, in the order of the result, and the others together.</summary>
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
        int most = new ChartColors(options).Count;
        // Those that are named by the options have a separate color, then those that are largest in all periods together.
        int[] shown = [.. Enumerable.Range(0, keys.Length)
            .OrderByDescending(place => keys[place] == options.Highlight || options.Colors.ContainsKey(keys[place]))
            .ThenByDescending(place => stacks.Sum(stack => stack.Sizes[place] ?? 0))];
        int[] colored = shown[..Math.Min(most, shown.Length)], others = shown[colored.Length..];
        if (others.Length == 0)
            Array.Sort(colored);
        string[] rest = others.Length switch
        {
            0 => [],
            1 => [keys[others[0]]],
            _ => [FormattableString.Invariant($"{others.Length} others")],
        };
        return new([.. colored.Select(place => keys[place]), .. rest],
            [.. colored.Select(place => (int[])[place]), .. others.Length == 0 ? Array.Empty<int[]>() : [others]], others.Length > 0);
    }

    internal Color ColorOf(int part, ChartColors colors) =>
        _hasOthers && part == Names.Count - 1 ? colors.Faded : colors.Of(Names[part], part);
}
