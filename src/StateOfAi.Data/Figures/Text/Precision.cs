namespace StateOfAi.Data;

/// <summary>How many digits a number shows when its reader has not asked for a format.</summary>
internal readonly struct Precision
{
    private Precision(int? significant, int? decimals) => (Significant, Decimals) = (significant, decimals);

    /// <summary>All digits, as they were printed or typed.</summary>
    internal static Precision All => default;

    /// <summary>Three significant digits: what a computed number deserves by default.</summary>
    internal static Precision Three { get; } = new(3, null);

    /// <summary>One decimal: percentages and percentage points.</summary>
    internal static Precision OneDecimal { get; } = new(null, 1);

    /// <summary>No decimals: points of the Herfindahl-Hirschman index.</summary>
    internal static Precision Whole { get; } = new(null, 0);

    /// <summary>How many significant digits; <see langword="null"/> where they do not count.</summary>
    internal int? Significant { get; }

    /// <summary>How many decimals at most; <see langword="null"/> where they do not count.</summary>
    internal int? Decimals { get; }

    /// <summary>The precision of a computed number in a unit.</summary>
    internal static Precision Of(Unit unit) => unit.Kind is UnitKind.Percent or UnitKind.PercentagePoints ? OneDecimal : Three;
}
