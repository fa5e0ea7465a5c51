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

        string? title = options.Title ?? (samples.Count <= 3 ? Titles.Names([.. samples.Select(one => one.Key)]) : null);
        Box[] all = [.. samples.Select(one => Box.Of(one.Key, one.Value))], boxes = [.. all.Take(Rows.Most(options))];
        options = options.WithOneScale(unit, all.SelectMany(box => box.Count == 0 ? [] : box.Ends.Append(box.Median)));
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
        return new(
            new(title ?? FormattableString.Invariant($"Distributions of {samples.Count} samples"), subtitle, Notes(samples, boxes),
                DescriptionOfBoxes.Of(title, all, unit, options.NumberFormat)),
            Resting.On(samples.Select(one => one.Value)), [new(plot)]);

        string Label(Box box) => box.Count == 0 ? "not available"
            : FormattableString.Invariant($"{UnitText.Of(box.Median, unit, options.NumberFormat)} (n = {box.Count:N0})");
    }

    private static List<string> Notes(IReadOnlyList<KeyValuePair<string, Sample>> samples, Box[] boxes)
    {
        List<string> notes = [];
        if (boxes.Any(box => box.HasBox))
            notes.Add("Boxes: the middle half of the values, with the median; whiskers reach the furthest values within 1.5 box lengths"
                + (boxes.Any(box => box is { HasBox: true, Dots.Count: > 0 }) ? "; circles: values beyond." : "."));
        if (boxes.Any(box => box is { HasBox: false, Count: > 0 }))
            notes.Add(FormattableString.Invariant($"Fewer than {Box.Fewest} values: each is drawn, without a box."));
        int missing = samples.Sum(one => one.Value.Missing);
        if (missing > 0)
            notes.Add($"{Counted.Of(missing, "missing value")} {(missing == 1 ? "is" : "are")} not counted.");
        if (boxes.Length < samples.Count)
            notes.Add(FormattableString.Invariant($"The first {boxes.Length} of {samples.Count} samples; a higher picture has more."));
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }
}
