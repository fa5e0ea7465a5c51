using System.Globalization;

namespace StateOfAi.Data.Testing;

/// <summary>Describes the differences between two values.</summary>
internal static class ValueDifferences
{
    internal static IEnumerable<string> OfEstimates<T>(string where, Estimate<T> expected, Estimate<T> actual, Tolerance tolerance)
        where T : struct, IComparable<T>
    {
        if (expected.Reason != actual.Reason)
            return [$"{where}expected {Text(expected)}, found {Text(actual)}"];
        if (ScaleNumber.UnitOf(expected) is var unit && unit != ScaleNumber.UnitOf(actual))
            return [$"{where}expected {expected}, found {actual}: the units are {unit} and {ScaleNumber.UnitOf(actual)}"];
        if (expected.IsExact && actual.IsExact)
            return Of("value", expected.Point, actual.Point);
        return
        [
            .. Of("lower bound", expected.Lower, actual.Lower),
            .. Of("point", expected.Point, actual.Point),
            .. Of("upper bound", expected.Upper, actual.Upper),
        ];

        IEnumerable<string> Of(string part, T? left, T? right) => (left, right) switch
        {
            (null, null) => [],
            ({ } one, { } other) when tolerance.Allows(ScaleNumber.Of(one), ScaleNumber.Of(other)) => [],
            ({ } one, { } other) =>
                [$"{where}{part} expected {one}, found {other}: off by {Apart(ScaleNumber.Of(one), ScaleNumber.Of(other))}; {tolerance}"],
            ({ } one, null) => [$"{where}{part} expected {one}, found none in {actual}"],
            (null, { } other) => [$"{where}no {part} expected in {expected}, found {other}"],
        };
    }

    internal static IEnumerable<string> OfFigures(Figure? expected, Figure? actual, Tolerance tolerance)
    {
        if (expected is null || actual is null)
            return expected is null && actual is null
                ? []
                : [$"expected {expected?.ToString() ?? "no figure"}, found {actual?.ToString() ?? "none"}"];
        if (expected.Qualifier != actual.Qualifier || expected.Unit != actual.Unit)
            return [
                $"expected {expected}, found {actual}: {expected.Qualifier} in {expected.Unit} and {actual.Qualifier} in {actual.Unit}"];
        return OfEstimates("", expected.ToEstimate(), actual.ToEstimate(), tolerance);
    }

    internal static IEnumerable<string> OfNumber(string part, double expected, double? actual, string shown, Tolerance tolerance) =>
        actual is not { } number
            ? [$"{part} expected {Text(expected)}, found none in {shown}"]
            : tolerance.Allows(expected, number)
                ? []
                : [$"{part} expected {Text(expected)}, found {shown}: off by {Apart(expected, number)}; {tolerance}"];

    /// <summary>The differences of two lists by key: items that only one has, and differences within items that both have.</summary>
    internal static IEnumerable<string> ByKey<TItem,
        TKey>(IEnumerable<TItem> expected, IEnumerable<TItem> actual, Func<TItem, TKey> key,
            Func<TKey, TItem, TItem, IEnumerable<string>> compare)
        where TKey : notnull
    {
        Dictionary<TKey, TItem> there = actual.ToDictionary(key);
        foreach (TItem item in expected)
        {
            if (!there.Remove(key(item), out TItem? other))
                yield return $"{key(item)}: expected {item}, found nothing";
            else
                foreach (string difference in compare(key(item), item, other))
                    yield return difference;
        }

        foreach (TItem item in actual.Where(item => there.ContainsKey(key(item))))
            yield return $"{key(item)}: expected nothing, found {item}";
    }

    private static string Text<T>(Estimate<T> estimate)
        where T : struct, IComparable<T> =>
            estimate.Reason is { } reason ? $"no value ({reason}: {estimate.Explanation})" : estimate.ToString();

    private static string Apart(double left, double right) => Text(Math.Abs(right - left));

    private static string Text(double number) => number.ToString("G6", CultureInfo.InvariantCulture);
}
