namespace StateOfAi.Data.Charts;

/// <summary>The numbers of one axis, read one after the other.</summary>
/// <param name="given">The unit of plain numbers.</param>
internal sealed class NumberColumn(Unit? given)
{
    /// <summary>The unit of all; <see langword="null"/> before the first number that is known.</summary>
    internal Unit? Unit { get; private set; }

    /// <exception cref="UnitMismatchException">Another number has another unit.</exception>
    internal Mark Read(Number? number)
    {
        if (number?.ToEstimate(given) is not { IsKnown: true } estimate)
            return default;
        Unit unit = (estimate.Point ?? estimate.Lower ?? estimate.Upper)!.Value.Unit;
        Unit ??= unit;
        if (!ReferenceEquals(unit, Unit) && unit != Unit)
            throw new UnitMismatchException(Unit, unit);
        return new(estimate.Lower?.Value, estimate.Point?.Value, estimate.Upper?.Value);
    }
}
