namespace StateOfAi.Data;

/// <summary>The number of digits shown if no format is specified.</summary>
internal readonly struct Precision
{
    private Precision(int? significant, int? decimals) => (Significant, Decimals) = (significant, decimals);

    /// <summary>All digits, as printed or typed.</summary>
    internal static Precision All => default;

    /// <summary>Three significant digits: the default for computed numbers.</summary>
    internal static Precision Three { get; } = new(3, null);

    /// <summary>One decimal: percentages and percentage points.</summary>
    internal static Precision OneDecimal { get; } = new(null, 1);

    /// <summary>No decimals: points of the Herfindahl-Hirschman index.</summary>
    internal static Precision Whole { get; } = new(null, 0);

    /// <summary>The number of significant digits; <see langword="null"/> if it is not limited.</summary>
    internal int? Significant { get; }

    /// <summary>The maximum number of decimals; <see langword="null"/> if it is not limited.</summary>
    internal int? Decimals { get; }

    /// <summary>The default precision of computed numbers in a unit.</summary>
    internal static Precision Of(Unit unit) => unit.Kind is UnitKind.Percent or UnitKind.PercentagePoints ? OneDecimal : Three;
}
