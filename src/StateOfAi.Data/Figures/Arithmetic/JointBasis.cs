namespace StateOfAi.Data;

/// <summary>What several numbers rest on together. It is taken apart when somebody asks, and no sooner.</summary>
internal sealed class JointBasis : IBasis
{
    private readonly IBasis[] _parts;

    private JointBasis(IBasis[] parts) => _parts = parts;

    internal static IBasis? Of(IBasis? left, IBasis? right) =>
        left is null || left == right ? right
        : right is null ? left
        : new JointBasis([left, right]);

    internal static IBasis? Of(IReadOnlyCollection<Operand?> numbers)
    {
        // Mostly numbers of one's own, which rest on nothing that is known.
        if (numbers.All(number => number?.Basis is null))
            return null;
        IBasis[] parts = [.. numbers.Select(number => number?.Basis).OfType<IBasis>().Distinct()];
        return parts.Length switch { 0 => null, 1 => parts[0], _ => new JointBasis(parts) };
    }

    /// <summary>What a number rests on, each once, in the order in which it came in.</summary>
    internal static IEnumerable<IBasis> PartsOf(IBasis? basis)
    {
        if (basis is null)
            yield break;
        // Long calculations nest deeply, and what was used twice is gone through once.
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
