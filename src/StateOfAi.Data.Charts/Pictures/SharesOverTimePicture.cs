using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Shares of each period, stacked to the whole.</summary>
internal static class SharesOverTimePicture
{
    private const double Whole = 100, PixelsOfMissing = 72;

    internal static ChartContent Of<TKey>(MarketSharesByPeriod<TKey> shares, ChartOptions options)
        where TKey : notnull
    {
        TKey[] keys = KeysOf(shares);
        if (keys.Length == 0)
            throw new ArgumentException("There are no parts in any period, so there is nothing to draw.", nameof(shares));
        SharesStack[] all = [.. shares.Select(pair => SharesStack.Of(pair.Key, pair.Value, keys)).OrderBy(stack => stack.Period.Start)];
        StackParts parts = StackParts.Of(Array.ConvertAll(keys, KeyName.Of), all, options);
        SharesStack[] stacks = [.. all.Select(stack => stack.Select(parts.Places))];
        HashSet<TimePeriod> observed = [.. shares.WithoutProjections().Keys];
        bool hasRest = shares.Values.Any(period => period.Rest is { IsKnown: true } rest && rest.Upper is not { Value: 0 });
        string title = options.Title ?? TitleOf(shares);
        IReadOnlyList<ChangedParts> changes = ChangedParts.Of(parts.Names, stacks);
        return new(
            new(title, Subtitle.Of(Unit.Percent, [.. stacks.Select(stack => stack.Period.Grain)], title),
                [.. changes.Select(change => change.ToString()), .. Notes(shares, stacks, observed)], Describe(title, parts, stacks, options)),
            shares, [new(Draw(parts, stacks, observed, changes, hasRest ? "(the rest)" : "(not known)", options))]);
    }

    internal static ChartContent Lines<TKey>(MarketSharesByPeriod<TKey> shares, ChartOptions options)
        where TKey : notnull
    {
        TKey[] keys = KeysOf(shares);
        return keys.Length == 0
            ? throw new ArgumentException("There are no parts in any period, so there is nothing to draw.", nameof(shares))
            : SeriesPicture.Of([.. keys.Select(key => (KeyName.Of(key), shares.Of(key)))], shares, TitleOf(shares), options);
    }

    private static TKey[] KeysOf<TKey>(MarketSharesByPeriod<TKey> shares)
        where TKey : notnull => [.. shares.Values.SelectMany(period => period.Select(share => share.Key)).Distinct()];

    private static string TitleOf<TKey>(MarketSharesByPeriod<TKey> shares)
        where TKey : notnull => ((ITabular)shares).ToView().Title ?? "Market shares";

    private static Plot Draw(
        StackParts parts, SharesStack[] stacks, HashSet<TimePeriod> observed, IReadOnlyList<ChangedParts> changes, string restName,
        ChartOptions options)
    {
        var colors = new ChartColors(options);
        Plot plot = Plots.New(colors);
        var axis = new NumberAxis([0, Whole], Unit.Percent, options with { Scale = AxisScale.Linear }, hasZero: true);
        EndLabels names = Names(parts, stacks, restName, colors, options);
        plot.Axes.Right.MinimumSize = names.Width + 4;
        var places = new PeriodPlaces(stacks.Select(stack => stack.Period), options, names.Width);
        foreach (SharesStack stack in stacks.Where(stack => stack.IsKnown))
            Add(plot, stack, parts, places, observed.Contains(stack.Period), colors);
        foreach (SharesStack stack in stacks.Where(stack => !stack.IsKnown && places.PixelsOf(stack.Period) > PixelsOfMissing))
            AddMissing(plot, stack.Period, places, colors);
        Plots.Set(plot, axis);
        places.Set(plot);
        foreach (ChangedParts change in changes)
            plot.Add.Plottable(new DashedLine([new((places.Of(change.Before).Right + places.Of(change.From).Left) / 2, 0)], colors.Text, 1.5f));
        plot.Add.Plottable(names);
        return plot;
    }

    private static void AddMissing(Plot plot, TimePeriod period, PeriodPlaces places, ChartColors colors)
    {
        (double left, double right) = places.Of(period);
        ScottPlot.Plottables.Text text = plot.Add.Text("not available", (left + right) / 2, 0);
        text.LabelStyle = Plots.Label(colors, "not available");
        text.LabelStyle.ForeColor = colors.Muted;
        text.LabelStyle.FontSize = 11;
        text.LabelStyle.Alignment = ScottPlot.Alignment.LowerCenter;
        text.OffsetY = -4;
    }

    private static void Add(
        Plot plot, SharesStack stack, StackParts parts, PeriodPlaces places, bool isObserved, ChartColors colors)
    {
        double from = 0;
        for (int part = 0; part < parts.Names.Count; part++)
        {
            if (stack.Sizes[part] is not (> 0 and var size))
                continue;
            Color color = parts.ColorOf(part, colors);
            plot.Add.Bar(places.BorderedBarOf(stack.Period, from, from + size, isObserved ? color : colors.Pale(color, 0.5), colors));
            from += size;
        }

        if (stack.Rest > 0)
        {
            Bar rest = places.BorderedBarOf(stack.Period, from, Whole, colors.Pale(colors.Grid, 0.6), colors);
            plot.Add.Bar(rest);
        }
    }

    /// <summary>The parts with their shares of the last bar; those that it lacks are named where they would be.</summary>
    private static EndLabels Names(
        StackParts parts, SharesStack[] stacks, string restName, ChartColors colors, ChartOptions options)
    {
        if (stacks.LastOrDefault(stack => stack.IsKnown) is not { } last)
            return new([]);
        List<(double, LabelStyle)> names = [];
        double from = 0;
        for (int part = 0; part < parts.Names.Count; part++)
        {
            double size = last.Sizes[part] ?? 0;
            Color color = parts.ColorOf(part, colors);
            names.Add((from + (size / 2), Name(parts.Names[part], color == colors.Faded ? colors.Muted : colors.ForText(color))));
            from += size;
        }

        if (stacks.Any(stack => stack is { IsKnown: true, Rest: > 0 }))
            names.Add(((from + Whole) / 2, Name(restName, colors.Muted)));
        return new(names);

        LabelStyle Name(string text, Color color)
        {
            LabelStyle label = Plots.Label(colors, text);
            label.Text = FittedName.Of(text, label, options.Width * FittedName.Most);
            label.ForeColor = color;
            return label;
        }
    }

    private static List<string> Notes<TKey>(MarketSharesByPeriod<TKey> shares, SharesStack[] stacks, HashSet<TimePeriod> observed)
        where TKey : notnull
    {
        List<string> notes = [];
        if (stacks.Any(stack => stack.IsKnown && !observed.Contains(stack.Period)))
            notes.Add("Pale: projected.");
        TimePeriod[] missing = [.. stacks.Where(stack => !stack.IsKnown).Select(stack => stack.Period)];
        if (missing.Length > 0)
            notes.Add($"Not available: {Missing.Names(missing)}.");
        MarketShare<TKey>[] drawn = [.. shares.Values.SelectMany(period => period).Where(share => share.Percent.IsKnown)];
        bool isScaled = stacks.Any(stack => stack.IsScaled);
        if (Array.Exists(drawn, share => share.Percent.Point is null))
            notes.Add($"Where only bounds are known, a part is as high as their middle{(isScaled ? ", scaled to 100% together" : "")}.");
        if (Array.Exists(drawn, share => Mark.Of(share.Percent) is { IsMoreThan: true } or { IsLessThan: true }))
            notes.Add("A part with one bound is as high as that.");
        int unknown = shares.Values.SelectMany(period => period).Count(share => !share.Percent.IsKnown)
            - missing.Sum(period => shares[period].Count);
        if (unknown > 0)
            notes.Add(FormattableString.Invariant($"{unknown} {(unknown == 1 ? "share is" : "shares are")} not available."));
        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }

    private static string Describe(string title, StackParts parts, SharesStack[] stacks, ChartOptions options)
    {
        SharesStack[] known = [.. stacks.Where(stack => stack.IsKnown)];
        string start = FormattableString.Invariant($"Stacked bar chart of {stacks.Length} {(stacks.Length == 1 ? "period" : "periods")}: ")
            + $"{title}.";
        if (known.Length == 0)
            return $"{start} No share is known.";
        List<string> sentences = [start, Of(known[0])];
        if (known.Length > 1)
            sentences.Add(Of(known[^1]));
        if (known.Length < stacks.Length)
            sentences.Add(FormattableString.Invariant($"{stacks.Length - known.Length} not available."));
        return string.Join(' ', sentences);

        string Of(SharesStack stack)
        {
            const int most = 4;
            (string Name, double Size)[] sizes = [.. parts.Names.Zip(stack.Sizes).Where(part => part.Second is not null)
                .Select(part => (part.First, part.Second!.Value)).OrderByDescending(part => part.Item2)];
            IEnumerable<string> named = sizes.Take(most).Select(part =>
                $"{part.Name} {NumberText.Of(new(null, part.Size, null), Unit.Percent, options.NumberFormat)}");
            return $"{stack.Period.ShortName}: {string.Join(", ", named)}"
                + (sizes.Length > most ? FormattableString.Invariant($" and {sizes.Length - most} more.") : ".");
        }
    }
}
