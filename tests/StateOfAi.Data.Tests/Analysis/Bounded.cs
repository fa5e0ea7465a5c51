using CsCheck;

namespace StateOfAi.Data.Tests;

/// <summary>A figure and one true value that its bounds allow; an "about" allows any, and is left out.</summary>
internal sealed record Bounded(Figure Figure, decimal Truth)
{
    public static Gen<Bounded> Amount { get; } = Gen.OneOf(
        Gen.Int[1, 1000].Select(value => new Bounded(Figure.Exact(value, Unit.Users), value)),
        Between(1, 1000).Select(range => new Bounded(Figure.Range(range.Low, range.High, Unit.Users), range.Truth)),
        Between(1, 1000).Select(range => new Bounded(Figure.AtLeast(range.Low, Unit.Users), range.Truth)),
        Between(1, 1000).Select(range => new Bounded(Figure.UpTo(range.High, Unit.Users), range.Truth)));

    public static Gen<Bounded> Signed { get; } =
        Gen.OneOf(Amount, Between(-1000, 1000).Select(range => new Bounded(Figure.Range(range.Low, range.High, Unit.Users), range.Truth)));

    public static KeyValuePair<int, Figure?>[] Parts(
        IEnumerable<Figure> figures) => [.. figures.Select((figure, i) => new KeyValuePair<int, Figure?>(i, figure))];

    /// <summary>Whether a value is within bounds, but for rounding; an open end holds for all.</summary>
    public static bool Holds(double? lower, double value, double? upper) =>
        (lower is null || value >= lower - (1e-9 * (1 + Math.Abs(value))))
            && (upper is null || value <= upper + (1e-9 * (1 + Math.Abs(value))));

    private static Gen<(decimal Low, decimal Truth, decimal High)> Between(int least, int most) =>
        Gen.Select(Gen.Int[least, most], Gen.Int[0, 200], Gen.Int[0, 100])
            .Select((low, width, part) => ((decimal)low, low + (width * part / 100m), (decimal)(low + width)));
}
