using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>What figures give, relative to what was stated.</summary>
internal static class AuditsPicture
{
    private const int Most = 20;

    /// <summary>Larger percentages would press all others together, so they are arrows from here.</summary>
    private const double Largest = 300;

    /// <summary>The parts of the width that names and numbers may take.</summary>
    private const float ForName = 0.34f, ForNumbers = 0.22f;

    /// <summary>The height of a row with one line, in pixels.</summary>
    private const float OneLine = 17;

    internal static ChartContent Of(ClaimAudits audits, ChartOptions options)
    {
        if (audits.Count == 0)
            throw new ArgumentException("There are no audits, so there is nothing to draw.", nameof(audits));
        string title = options.Title ?? audits.ToView().Title ?? "Stated against recomputed";
        AuditPart[] parts = [.. audits.Select(audit => new AuditPart(audit))
            .OrderBy(part => part.Importance).ThenByDescending(part => part.Deviation)];
        AuditPart[] shown = [.. parts.Where(part => part.HasPercent).Take(Math.Min(Most, Rows.Most(options)))];
        if (shown.Length == 0)
        {
            throw new ArgumentException(
                "No claim states a number that has percentages: other than zero, and not a year or a rank.", nameof(audits));
        }

        ChartText text = TextOf(shown);
        while (shown.Length > 1 && RowRoom.Of(text, On(shown), options) < HeightOf(shown, options))
        {
            shown = shown[..^1];
            text = TextOf(shown);
        }

        var colors = new ChartColors(options);
        string[] names = RowNames.FitAll([.. shown.Select(part => part.Name)], options.Width * ForName, 2);
        DotRow[] rows = [.. shown.Zip(names, (part, name) => RowOf(part, name, colors, options))];
        MarkerKey key = new([.. shown.Select(part => part.Verdict).Distinct().Order()
            .Select(verdict => (ShapeOf(verdict), ColorOf(verdict, colors), AuditText.NameOf(verdict)))], colors);
        return new(text, On(shown), [new(Padding.AddLeftAndRight(Dots.Draw(rows, Unit.Percent, options, 100, key)))]);

        ChartText TextOf(AuditPart[] drawn) => new(
            title, $"Recomputed as percent of stated{(options.Scale is AxisScale.Logarithmic ? ", logarithmic scale" : "")}; "
                + "on the right: stated → recomputed",
            AuditText.Notes(Signs(drawn, options), parts, drawn), AuditText.Describe(title, audits, parts, drawn));
    }

    private static ISourced On(AuditPart[] shown) => Resting.On(shown.Select(part => part.Audit));

    /// <summary>The height that rows need, in pixels: more if one has two lines.</summary>
    private static float HeightOf(AuditPart[] shown, ChartOptions options) => shown.Length * (Array.Exists(shown, part =>
        RowNames.WidthOf(part.Name) > options.Width * ForName || LabelOf(part, options).Contains('\n', StringComparison.Ordinal))
        ? RowRoom.TwoLines : OneLine);

    private static DotRow RowOf(AuditPart part, string name, ChartColors colors, ChartOptions options)
    {
        Dot found = new(Shown(part.Value, options), ColorOf(part.Verdict, colors), ShapeOf(part.Verdict));
        return new(name, LabelOf(part, options),
            part.Allowed.IsKnown ? [new(Shown(part.Allowed, options), colors.Muted), found] : [found]);
    }

    /// <summary>Numbers are not shortened: those that are too long are on two lines.</summary>
    private static string LabelOf(AuditPart part, ChartOptions options)
    {
        (string stated, string found) = AuditText.Numbers(part.Audit);
        string label = $"{stated} → {found}";
        return RowNames.WidthOf(label) <= options.Width * ForNumbers ? label : $"{stated}\n→ {found}";
    }

    private static IEnumerable<string> Signs(AuditPart[] shown, ChartOptions options)
    {
        bool areCut = Array.Exists(shown, part => Shown(part.Value, options) != part.Value);
        if (areCut || Array.Exists(shown, part => part.Value.IsMoreThan || part.Value.IsLessThan))
        {
            yield return areCut
                ? FormattableString.Invariant($"Arrows: at least, at most, or above {Largest}%.")
                : "Arrows: at least, or at most.";
        }

        if (Array.Exists(shown, part => part.Allowed.IsKnown))
            yield return "Gray: what a stated bound allows.";
    }

    private static Mark Shown(Mark mark, ChartOptions options) =>
        options.Scale is AxisScale.Logarithmic || mark.All.All(end => end <= Largest) ? mark
        : (mark.Point ?? mark.Lower ?? 0) >= Largest ? new(Largest, null, null)
        : new(mark.Lower, mark.Point, Math.Min(mark.Upper ?? Largest, Largest));

    private static MarkerShape ShapeOf(Verdict verdict) => verdict switch
    {
        Verdict.Agrees => MarkerShape.FilledCircle,
        Verdict.Disagrees => MarkerShape.FilledDiamond,
        Verdict.Consistent => MarkerShape.FilledSquare,
        _ => MarkerShape.OpenCircle,
    };

    private static Color ColorOf(Verdict verdict, ChartColors colors) => verdict switch
    {
        Verdict.Agrees => colors.Of(AuditText.NameOf(verdict), 2),
        Verdict.Disagrees => colors.Of(AuditText.NameOf(verdict), 1),
        Verdict.Consistent => colors.Of(AuditText.NameOf(verdict), 0),
        _ => colors.Muted,
    };
}
