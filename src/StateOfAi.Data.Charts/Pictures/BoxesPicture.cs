using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Samples as boxes, from the top down.</summary>
internal static class BoxesPicture
{
    internal static ChartContent Of(IReadOnlyList<KeyValuePair<string, Sample>> samples, ChartOptions options)
    {
        if (samples.Count == 0)
            throw new ArgumentException("There are no samples, so there is nothing to draw.", nameof(samples));
        Unit unit = samples[0].Value.Unit;
        if (samples.FirstOrDefault(one => one.Value.Unit != unit) is { Value: { } other, Key: var name })
        {
            throw new ArgumentException(
                $"'{samples[0].Key}' is in {unit.Plural} and '{name}' in {other.Unit.Plural}, which cannot share an axis.",
                nameof(samples));
        }

        string title = options.Title ?? (samples.Count <= 3 ? string.Join(", ", samples.Select(one => one.Key))
            : FormattableString.Invariant($"Distributions of {samples.Count} samples"));
        Box[] boxes = [.. samples.Take(Rows.Most(options)).Select(one => Box.Of(one.Key, one.Value))];
        var colors = new ChartColors(options);
        var axis = new NumberAxis(boxes.SelectMany(box => box.Ends), unit, options, hasZero: false);
        Plot plot = Rows.New([.. boxes.Select(box => (box.Name, Label(box)))], axis, colors, options);
        for (int row = 0; row < boxes.Length; row++)
        {
            Color color = options.Highlight is null && !options.Colors.ContainsKey(boxes[row].Name)
                ? colors.First : colors.Of(boxes[row].Name, 0);
            Boxes.Add(plot, boxes[row], Rows.PlaceOf(row, boxes.Length), color, colors, axis);
        }

        string subtitle = UnitText.NameOf(unit) is { } of
            ? $"{char.ToUpperInvariant(of[0])}{of[1..]}; on the right, medians"
            : "On the right, medians";
        return new(new(title, subtitle, Notes(samples, boxes), Describe(title, boxes, samples.Count)),
            Resting.On(samples.Select(one => one.Value)), [new(plot)]);

        string Label(Box box) => box.Count == 0 ? "not available"
            : UnitText.Of(box.Median, unit, options.NumberFormat) + CountOf(box);

        string InWords(Box box) => UnitText.InWords(box.Median, unit, options.NumberFormat) + CountOf(box);

        static string CountOf(Box box) => FormattableString.Invariant($" (n = {box.Count:N0})");

        string Describe(string title, Box[] boxes, int count)
        {
            Box[] known = [.. boxes.Where(box => box.Count > 0)];
            string most = known.Length == 0 ? "No value is known."
                : known.Length == 1 ? $"Median of {known[0].Name}: {InWords(known[0])}."
                : known.Min(box => box.Median) == known.Max(box => box.Median)
                    ? $"All medians: {UnitText.InWords(known[0].Median, unit, options.NumberFormat)}."
                : $"Largest median: {known.MaxBy(box => box.Median)!.Name}, {InWords(known.MaxBy(box => box.Median)!)}. "
                    + $"Smallest: {known.MinBy(box => box.Median)!.Name}, {InWords(known.MinBy(box => box.Median)!)}.";
            return $"Box plot of {Counted.Of(count, "sample")}: {title}. {most}";
        }
    }

    private static List<string> Notes(IReadOnlyList<KeyValuePair<string, Sample>> samples, Box[] boxes)
    {
        List<string> notes = [];
        if (boxes.Any(box => box.HasBox))
            notes.Add("Box: middle half of the values, with the median; whiskers: up to 1.5 boxes further; dots: beyond.");
        if (boxes.Any(box => box is { HasBox: false, Count: > 0 }))
            notes.Add(FormattableString.Invariant($"Without a box: fewer than {Box.Fewest} values."));
        int missing = samples.Sum(one => one.Value.Missing);
        if (missing > 0)
            notes.Add($"{Counted.Of(missing, "value")} {(missing == 1 ? "is" : "are")} missing, and in none of the numbers.");
        if (boxes.Length < samples.Count)
            notes.Add(FormattableString.Invariant($"The first {boxes.Length} of {samples.Count} samples; a higher picture has more."));
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }
}
