namespace StateOfAi.Data;

/// <summary>Explains which numbers leave a result without bounds and without a point, and how to proceed.</summary>
internal static class WhyNothing
{
    internal const string WayOut = "use Figure.WithTolerance to turn an \"about\" into a range";

    internal static string Of<T>(IReadOnlyList<Estimate<T>> numbers)
        where T : struct, IComparable<T>
    {
        Estimate<T>? about = null, loose = null;
        List<Estimate<T>> open = [];
        foreach (Estimate<T> number in numbers.Where(number => number.IsKnown))
        {
            if (number is { Lower: null, Upper: null })
                about ??= number;
            else if (number.Point is null)
                loose ??= number;
            if ((number.Lower is null || number.Upper is null) && open.TrueForAll(other => (other.Lower is null) != (number.Lower is null)))
                open.Add(number);
        }

        return about is not null && loose is not null
            ? $"{about} has no bounds and {loose} has no single value, so neither bounds nor a point are left{Advice.Of(WayOut)}"
            : about is null && open.Count > 0 && numbers.Count > 1
                ? $"{string.Join(" and ", open.Count > 1 ? open : numbers.Take(2))} leave neither a lower nor an upper bound"
            : "the number is too large, or too small, for a double";
    }
}
