namespace StateOfAi.Data;

/// <summary>The combined origins of several numbers, expanded only on request.</summary>
internal sealed class JointBasis : IBasis
{
    private readonly IBasis[] _parts;

    private JointBasis(IBasis[] parts) => _parts = parts;

    /// <summary>The row of an annualized amount; <see langword="null"/> for any other number.</summary>
    internal AnnualRow? Annual => Array.Find(_parts, part => part is AnnualRow) as AnnualRow;

    internal static IBasis? Of(IBasis? left, IBasis? right) =>
        left is null || left == right ? right
        : right is null ? left
        : new JointBasis([left, right]);

    internal static IBasis? Of(IReadOnlyCollection<Operand?> numbers)
    {
        // Usually the caller's own numbers, which have no known origin.
        if (numbers.All(number => number?.Basis is null))
            return null;
        IBasis[] parts = [.. numbers.Select(number => number?.Basis).OfType<IBasis>().Distinct()];
        return parts.Length switch { 0 => null, 1 => parts[0], _ => new JointBasis(parts) };
    }

    /// <summary>A basis with another one in place of one of its parts; the same object if it does not have that part.</summary>
    internal static IBasis? Replaced(IBasis? basis, IBasis part, IBasis other)
    {
        if (basis is null || basis == part)
            return basis is null ? null : other;
        IBasis[] parts = [.. PartsOf(basis)];
        return Array.IndexOf(parts, part) < 0
            ? basis
            : new JointBasis([.. parts.Select(each => each == part ? other : each).Distinct()]);
    }

    /// <summary>The origins of a number, each once, in order of first use.</summary>
    internal static IEnumerable<IBasis> PartsOf(IBasis? basis)
    {
        if (basis is null)
            yield break;
        // No recursion, since long calculations nest deeply; shared parts are visited once.
        var seen = new HashSet<IBasis>(ReferenceEqualityComparer.Instance);
        var open = new Stack<IBasis>([basis]);
        while (open.TryPop(out IBasis? next))
        {
            if (!seen.Add(next))
                continue;
            if (next is not JointBasis joint)
            {
                yield return next;
                continue;
            }

            for (int i = joint._parts.Length - 1; i >= 0; i--)
                open.Push(joint._parts[i]);
        }
    }
}
