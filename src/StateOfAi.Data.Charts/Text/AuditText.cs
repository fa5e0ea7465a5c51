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

    /// <param name="parts">All audits, in the order of importance.</param>
    /// <param name="shown">Those that are drawn.</param>
    internal static IEnumerable<string> NotShown(IReadOnlyList<AuditPart> parts, IReadOnlyCollection<AuditPart> shown)
    {
        int all = parts.Count(Disagrees), seen = shown.Count(Disagrees);
        if (seen < all)
        {
            yield return FormattableString.Invariant($"{seen} of {all} disagreements are drawn")
                + (seen > 0 && parts.Any(part => Disagrees(part) && part.HasPercent && !shown.Contains(part)) ? ", the largest." : ".");
        }

        AuditPart[] without = [.. parts.Where(part => Disagrees(part) && !part.HasPercent)];
        if (without.Length > 0)
        {
            string more = without.Length > MostListed ? FormattableString.Invariant($"; {without.Length - MostListed} more") : "";
            yield return $"Without a percentage: {string.Join("; ", without.Take(MostListed).Select(Listed))}{more}.";
        }

        string others = string.Join(", ", parts.Except(shown).Where(part => !Disagrees(part)).GroupBy(part => part.Verdict)
            .OrderBy(group => group.Key).Select(group => Counted(group.Key, group.Count())));
        if (others.Length > 0)
            yield return $"Not drawn: {others}.";
    }

    /// <summary>What is seen.</summary>
    internal static string Describe(string title, ClaimAudits audits, IReadOnlyList<AuditPart> parts)
    {
        string verdicts = string.Join(", ", audits.Verdicts.Select(count => Counted(count.Verdict, count.Count)));
        AuditPart[] largest = [.. parts.Where(part => Disagrees(part) && part.HasPercent).Take(MostDescribed)];
        string named = largest.Length == 0 ? ""
            : $" {(largest.Length == 1 ? "Largest disagreement" : "Largest disagreements")}: "
                + $"{string.Join("; ", largest.Select(Listed))}.";
        return FormattableString.Invariant($"Dot chart of {audits.Count} {(audits.Count == 1 ? "audit" : "audits")}. ")
            + $"{title}. Verdicts: {verdicts}.{named}";
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
