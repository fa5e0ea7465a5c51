using System.Globalization;

namespace StateOfAi.Data.Charts;

/// <summary>Words about audits.</summary>
internal static class AuditText
{
    private const int MostListed = 2, MostDescribed = 3;

    /// <summary>The name of a verdict in the key.</summary>
    internal static string NameOf(Verdict verdict) => verdict is Verdict.NotCheckable ? "Not checkable" : verdict.ToString();

    /// <summary>What is stated, and what the figures give.</summary>
    internal static (string Stated, string Found) Numbers(ClaimAudit audit)
    {
        string found = audit.Recomputed.IsKnown ? audit.Recomputed.ToString(null, CultureInfo.InvariantCulture) : "not available";
        string stated = audit.Stated.ToString(null, CultureInfo.InvariantCulture);
        if (Mark.Of(audit.Recomputed) is { HasBounds: true } mark)
            found = NumberText.Of(mark, audit.Stated.Unit, null);
        // A digit that readers are usually not shown is shown where it is the difference.
        if (found == stated && audit.Verdict is Verdict.Disagrees)
            found = audit.Recomputed.ToString("G5", CultureInfo.InvariantCulture);
        // The unit, which comes after the digits, is written once.
        for (int space = stated.IndexOf(' '); space > 0; space = stated.IndexOf(' ', space + 1))
        {
            if (char.IsAsciiDigit(stated[space - 1]) && found.EndsWith(stated[space..], StringComparison.Ordinal))
                return (stated[..space], found);
        }

        return (stated, found);
    }

    /// <summary>What a reader must know.</summary>
    /// <param name="signs">What signs in the picture mean.</param>
    /// <param name="parts">All audits, in the order of importance.</param>
    /// <param name="shown">Those that are drawn.</param>
    internal static List<string> Notes(IEnumerable<string> signs, IReadOnlyList<AuditPart> parts, IReadOnlyCollection<AuditPart> shown)
    {
        List<string> first = [.. signs];
        int all = parts.Count(Disagrees), seen = shown.Count(Disagrees);
        if (seen < all)
            first.Add(FormattableString.Invariant($"{seen} of {all} disagreements are drawn."));
        string others = string.Join(", ", parts.Except(shown).Where(part => !Disagrees(part)).GroupBy(part => part.Verdict)
            .OrderBy(group => group.Key).Select(group => Counted(group.Key, group.Count())));
        if (others.Length > 0)
            first.Add($"Not drawn: {others}.");
        List<string> notes = first.Count > 0 ? [string.Join(" ", first)] : [];
        // Apart, since it can be long, and long notes are cut.
        AuditPart[] without = [.. parts.Where(part => Disagrees(part) && !part.HasPercent)];
        if (without.Length > 0)
        {
            string more = without.Length > MostListed ? FormattableString.Invariant($"; {without.Length - MostListed} more") : "";
            notes.Add($"Without a percentage: {string.Join("; ", without.Take(MostListed).Select(Listed))}{more}.");
        }

        return notes;
    }

    /// <summary>What is seen.</summary>
    internal static string Describe(
        string title, ClaimAudits audits, IReadOnlyList<AuditPart> parts, IReadOnlyCollection<AuditPart> shown)
    {
        string verdicts = string.Join(", ", audits.Verdicts.Select(count => Counted(count.Verdict, count.Count)));
        AuditPart[] largest = [.. shown.Where(Disagrees).Take(MostDescribed)];
        string named = largest.Length == 0 ? ""
            : $" {(largest.Length == 1 ? "Largest disagreement" : "Largest disagreements")}: "
                + $"{string.Join("; ", largest.Select(Listed))}.";
        return $"Dot chart of {What(parts, shown)}. {title}. Verdicts: {verdicts}.{named}";
    }

    private static string What(IReadOnlyList<AuditPart> parts, IReadOnlyCollection<AuditPart> shown)
    {
        int all = parts.Count(Disagrees);
        string audits = Charts.Counted.Of(parts.Count, "audit");
        if (shown.Count == parts.Count)
            return audits;
        if (!shown.All(Disagrees))
            return FormattableString.Invariant($"{shown.Count} of {audits}");
        string disagreements = Charts.Counted.Of(all, "disagreement");
        return shown.Count == all
            ? $"{disagreements} among {audits}"
            : FormattableString.Invariant($"the {shown.Count} largest of {disagreements} among {audits}");
    }

    private static bool Disagrees(AuditPart part) => part.Verdict is Verdict.Disagrees;

    private static string Counted(Verdict verdict, int count) => FormattableString.Invariant($"{count} ") + verdict switch
    {
        Verdict.Agrees => count == 1 ? "agrees" : "agree",
        Verdict.Disagrees => count == 1 ? "disagrees" : "disagree",
        Verdict.Consistent => "consistent",
        _ => "not checkable",
    };

    private static string Listed(AuditPart part)
    {
        (string stated, string found) = Numbers(part.Audit);
        return $"{part.Name}, {stated} → {found}";
    }
}
