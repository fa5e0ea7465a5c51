namespace StateOfAi.Data.Testing;

/// <summary>The plain number of a value on any of the library's scales.</summary>
internal static class ScaleNumber
{
    internal static double Of<T>(T value)
        where T : struct => value switch
        {
            double number => number,
            Percent percent => percent.Value,
            PercentagePoints points => points.Value,
            Fraction part => part.Value,
            Multiple multiple => multiple.Value,
            Quantity quantity => quantity.Value,
            HerfindahlPoints points => points.Value,
            _ => throw new NotSupportedException($"{typeof(T).Name} is not a scale of the library."),
        };

    /// <summary>The unit of a quantity; <see langword="null"/> on the other scales, or if there is no value.</summary>
    internal static Unit? UnitOf<T>(Estimate<T> estimate)
        where T : struct, IComparable<T> =>
            (estimate.Lower ?? estimate.Point ?? estimate.Upper) is Quantity quantity ? quantity.Unit : null;
}
