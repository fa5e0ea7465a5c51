using System.Globalization;
using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>What figures give, relative to what was stated.</summary>
internal static class AuditsPicture
{
    private const int Most = 20;

    /// <summary>Larger percentages would press all others together, so they are arrows from here.</summary>
    private const double Largest = 300;

    internal static ChartContent Of(ClaimAudits audits, ChartOptions options)
    {
        if (audits.Count == 0)
            throw new ArgumentException("There are no audits, so there is nothing to draw.", nameof(audits));
        string title = options.Title ?? audits.ToView().Title ?? "Stated against recomputed";
        Part[] parts = [.. audits.Select(audit => new Part(audit, BaseOf(audit.Stated))).Where(part => part.Base is not null)
            .OrderByDescending(part => part.Deviation)];
        if (parts.Length == 0)
            throw new ArgumentException("No claim states a number other than zero, so there are no percentages to draw.", nameof(audits));
        Part[] shown = [.. parts.Take(Math.Min(Most, Rows.Most(options)))];
        var colors = new ChartColors(options);
        DotRow[] rows = [.. shown.Select(part => new DotRow(part.Audit.Claim.Label, Label(part.Audit),
            [new(Shown(part.Value, options), ColorOf(part.Audit.Verdict, colors), ShapeOf(part.Audit.Verdict))]))];
        MarkerKey key = new([.. shown.Select(part => part.Audit.Verdict).Distinct().Order()
            .Select(verdict => (ShapeOf(verdict), ColorOf(verdict, colors), NameOf(verdict)))], colors);
        return new(new(title, "Recomputed in percent of stated; on the right, stated → recomputed", Notes(audits, parts, shown, options),
            Describe(title, audits, shown[0], options)), audits, [new(Dots.Draw(rows, Unit.Percent, options, 100, key))]);
    }

    private static List<string> Notes(ClaimAudits audits, Part[] parts, Part[] shown, ChartOptions options)
    {
        List<string> notes = [];
        if (shown.Length < parts.Length)
        {
            string which = parts.Length - shown.Length == 1 ? "1 claim that deviates" : FormattableString.Invariant(
                $"{parts.Length - shown.Length} claims that deviate");
            notes.Add($"Not shown: {which} less.");
        }

        if (parts.Length < audits.Count)
        {
            notes.Add(FormattableString.Invariant(
                $"{(notes.Count == 0 ? "Not shown: " : "Also not: ")}")
                + FormattableString.Invariant($"{audits.Count - parts.Length} that state zero, or a range around it."));
        }

        bool areCut = shown.Any(part => Shown(part.Value, options) != part.Value);
        if (areCut || shown.Any(part => part.Value.IsMoreThan || part.Value.IsLessThan))
        {
            notes.Insert(0, areCut
                ? FormattableString.Invariant($"Arrows: at least, at most, or above {Largest}%.")
                : "Arrows: at least, or at most.");
        }

        return notes.Count > 1 ? [string.Join(" ", notes)] : notes;
    }

    private static Mark Shown(Mark mark, ChartOptions options) =>
        options.Scale is AxisScale.Logarithmic || mark.Ends.All(end => end <= Largest) ? mark
        : (mark.Point ?? mark.Lower ?? 0) >= Largest ? new(Largest, null, null)
        : mark with { Upper = Math.Min(mark.Upper ?? Largest, Largest) };

    private static string Describe(string title, ClaimAudits audits, Part largest, ChartOptions options)
    {
        string verdicts = string.Join(", ", audits.Verdicts.Select(
            count => FormattableString.Invariant($"{NameOf(count.Verdict).ToLowerInvariant()} {count.Count}")));
        string deviation = largest.Value.IsKnown
            ? $" Largest deviation: {largest.Audit.Claim.Label}, "
                + $"{NumberText.Of(largest.Value, Unit.Percent, options.NumberFormat)} of what is stated."
            : "";
        return FormattableString.Invariant($"Dot chart of {audits.Count} audits: {title}. {Capital(verdicts)}.{deviation}");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The number that is 100%: the one stated, its only bound, or the middle of bounds of one sign.</summary>
    private static double? BaseOf(Figure stated)
    {
        if (stated.Value is null && stated.Lower is { } lower && stated.Upper is { } upper && Math.Sign(lower) != Math.Sign(upper))
            return null;
        return Mark.Of(stated).Size is { } size and not 0 ? size : null;
    }

    private static string Label(ClaimAudit audit)
    {
        string found = audit.Recomputed.IsKnown ? audit.Recomputed.ToString(null, CultureInfo.InvariantCulture) : "not available";
        string stated = audit.Stated.ToString(null, CultureInfo.InvariantCulture);
        if (Mark.Of(audit.Recomputed) is { HasBounds: true } mark)
            found = NumberText.Of(mark, audit.Stated.Unit, null);
        // A digit that readers are usually not shown is shown where it is the difference.
        if (found == stated && audit.Verdict is Verdict.Disagrees)
            found = audit.Recomputed.ToString("G5", CultureInfo.InvariantCulture);
        int words = stated.IndexOf(' ', StringComparison.Ordinal);
        // The unit is written once.
        if (words > 0 && found.EndsWith(stated[words..], StringComparison.Ordinal))
            stated = stated[..words];
        return $"{stated} → {found}";
    }

    private static string NameOf(Verdict verdict) => verdict is Verdict.NotCheckable ? "Not checkable" : verdict.ToString();

    private static MarkerShape ShapeOf(Verdict verdict) => verdict switch
    {
        Verdict.Agrees => MarkerShape.FilledCircle,
        Verdict.Disagrees => MarkerShape.FilledDiamond,
        Verdict.Consistent => MarkerShape.FilledSquare,
        _ => MarkerShape.OpenCircle,
    };

    private static Color ColorOf(Verdict verdict, ChartColors colors) => verdict switch
    {
        Verdict.Agrees => colors.Of(NameOf(verdict), 2),
        Verdict.Disagrees => colors.Of(NameOf(verdict), 1),
        Verdict.Consistent => colors.Of(NameOf(verdict), 0),
        _ => colors.Muted,
    };

    private sealed record Part(ClaimAudit Audit, double? Base)
    {
        internal Mark Value { get; } = Base is { } all ? Relative(Mark.Of(Audit.Recomputed), 100 / all) : default;

        /// <summary>The distance from 100%; those that are not known come last.</summary>
        internal double Deviation => Value.Size is { } size ? Math.Abs(size - 100) : -1;

        private static Mark Relative(Mark mark, double factor)
        {
            Mark scaled = mark.Select(end => end * factor);
            return factor < 0 ? scaled with { Lower = scaled.Upper, Upper = scaled.Lower } : scaled;
        }
    }
}
