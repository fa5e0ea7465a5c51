namespace StateOfAi.Data.Charts;

/// <summary>Says what is seen in a picture of boxes.</summary>
internal static class DescriptionOfBoxes
{
    /// <param name="title">The title; <see langword="null"/> if it only counts the boxes, which is said anyway.</param>
    /// <param name="boxes">The boxes, also those that do not fit.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="format">The format of the numbers.</param>
    internal static string Of(string? title, Box[] boxes, Unit unit, string? format)
    {
        Box[] known = [.. boxes.Where(box => box.Count > 0)], unknown = [.. boxes.Where(box => box.Count == 0)];
        List<string> sentences = [$"Box plot of {Counted.Of(boxes.Length, "sample")}{(title is null ? "" : $": {title}")}."];
        sentences.Add(known.Length == 0 ? "No value is known." : Medians(known));
        if (known.Length > 0 && unknown.Length > 0)
            sentences.Add($"Not available: {Titles.Names([.. unknown.Select(box => box.Name)])}.");
        return string.Join(' ', sentences);

        string Medians(Box[] of)
        {
            double least = of.Min(box => box.Median), most = of.Max(box => box.Median);
            return of.Length == 1 ? $"Median: {At(most)}."
                : least == most ? $"All medians: {UnitText.InWords(most, unit, format)}."
                : $"Largest median: {At(most)}. Smallest: {At(least)}.";
        }

        string At(double median)
        {
            Box[] there = [.. known.Where(box => box.Median == median)];
            return $"{Titles.Names([.. there.Select(box => box.Name)])}, {UnitText.InWords(median, unit, format)}"
                + (there.Length == 1 ? FormattableString.Invariant($" (n = {there[0].Count:N0})") : "");
        }
    }
}
