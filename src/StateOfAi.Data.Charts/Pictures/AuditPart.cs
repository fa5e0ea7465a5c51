namespace StateOfAi.Data.Charts;

/// <summary>An audit as a row of a picture, in percent of what is stated.</summary>
internal sealed class AuditPart
{
    private const double Whole = 100;

    internal AuditPart(ClaimAudit audit)
    {
        Audit = audit;
        if (BaseOf(audit.Stated) is not { } all)
            return;
        HasPercent = true;
        Value = Relative(Mark.Of(audit.Recomputed), Whole / all);
        if (audit.Stated.Value is null)
            Allowed = Relative(Mark.Of(audit.Stated), Whole / all);
    }

    internal ClaimAudit Audit { get; }

    internal string Name => Audit.Claim.Label;

    internal Verdict Verdict => Audit.Verdict;

    /// <summary>Whether there is a percentage: there is none of zero, of a range around it, and of years.</summary>
    internal bool HasPercent { get; }

    /// <summary>The recomputed number.</summary>
    internal Mark Value { get; }

    /// <summary>What a statement of bounds allows; nothing if it is of one number.</summary>
    internal Mark Allowed { get; }

    /// <summary>The distance from 100%; those that are not known come last.</summary>
    internal double Deviation => Value.Size is { } size ? Math.Abs(size - Whole) : -1;

    /// <summary>
    /// The place in the order of importance. A bound that holds comes late: how far away it is says nothing about the statement.
    /// </summary>
    internal int Importance => (Verdict, Value.IsKnown) switch
    {
        (Verdict.Disagrees, _) => 0,
        (_, false) => 4,
        (Verdict.Agrees, _) => 1,
        (Verdict.NotCheckable, _) => 2,
        _ => 3,
    };

    /// <summary>The number that is 100%: the one stated, its only bound, or the middle of bounds of one sign.</summary>
    private static double? BaseOf(Figure stated)
    {
        // A year is not larger than another by a percentage, nor is a rank.
        if (stated.Unit.Kind is UnitKind.CalendarYear or UnitKind.Rank)
            return null;
        if (stated.Value is null && stated.Lower is { } lower && stated.Upper is { } upper && Math.Sign(lower) != Math.Sign(upper))
            return null;
        return Mark.Of(stated).Size is { } size and not 0 ? size : null;
    }

    private static Mark Relative(Mark mark, double factor)
    {
        Mark scaled = mark.Select(end => end * factor);
        return factor < 0 ? new(scaled.Upper, scaled.Point, scaled.Lower) : scaled;
    }
}
