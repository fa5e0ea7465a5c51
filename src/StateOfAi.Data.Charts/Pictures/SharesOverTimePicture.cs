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
                [.. changes.Select(change => change.ToString()), .. StackText.Notes(shares, stacks, observed)],
                StackText.Describe(title, parts, stacks, observed, options)),
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
        foreach (EndedPart ended in EndedPart.Of(parts.Names, stacks))
            AddEnded(plot, ended, parts.ColorOf(ended.Part, colors), places, colors);
        foreach (SharesStack stack in stacks.Where(stack => !stack.IsKnown && places.PixelsOf(stack.Period) > PixelsOfMissing))
            AddMissing(plot, stack.Period, places, colors);
        Plots.Set(plot, axis);
        places.Set(plot);
        foreach (ChangedParts change in changes)
        {
            double between = (places.Of(change.Before).Right + places.Of(change.From).Left) / 2;
            plot.Add.Plottable(new DashedLine([new(between, 0)], colors.Text, 1.5f));
        }

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
            Bar bar = places.BorderedBarOf(stack.Period, from, from + size, isObserved ? color : colors.Pale(color, 0.5), colors);
            plot.Add.Bar(bar);
            // Pale alone would look like the color of another part.
            if (!isObserved)
                plot.Add.Plottable(new InnerBorder(bar.Rect, color));
            from += size;
        }

        if (stack.Rest > 0)
        {
            Bar rest = places.BorderedBarOf(stack.Period, from, Whole, colors.Pale(colors.Grid, 0.6), colors);
            plot.Add.Bar(rest);
        }
    }

    /// <summary>Names a part that the last bar lacks within the bar in which it is largest.</summary>
    private static void AddEnded(Plot plot, EndedPart ended, Color color, PeriodPlaces places, ChartColors colors)
    {
        LabelStyle label = Plots.Label(colors, ended.Name);
        label.ForeColor = HueScale.TextOn(color);
        Bar bar = places.BorderedBarOf(ended.Period, ended.From, ended.To, color, colors);
        plot.Add.Plottable(new BarName(bar.Rect, label));
    }

    /// <summary>The parts with their shares of the last bar, beside it.</summary>
    private static EndLabels Names(
        StackParts parts, SharesStack[] stacks, string restName, ChartColors colors, ChartOptions options)
    {
        if (stacks.LastOrDefault(stack => stack.IsKnown) is not { } last)
            return new([]);
        List<(double, LabelStyle)> names = [];
        double from = 0;
        for (int part = 0; part < parts.Names.Count; part++)
        {
            if (last.Sizes[part] is not (> 0 and var size))
                continue;
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
}
