using System.Globalization;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A comparison of two figures of datasets that should agree, such as a year and the sum of its quarters.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Reconciliation : SourcedResult, ITabular
{
    /// <summary>The detail of a row that explains why its figure is known to differ from its parts.</summary>
    private const string KnownDifferenceDetail = "knownDifference";

    internal Reconciliation(Row row, string label, Figure whole, Figure parts, decimal tolerance)
    {
        if (whole.Unit != parts.Unit)
            throw new ArgumentException($"'{label}' compares {whole} with {parts}, which have different units.", nameof(parts));
        Row = row;
        RestsOn = SourceUnion.Of(row, whole, parts);
        Label = label;
        Whole = whole;
        Parts = parts;
        Tolerance = tolerance;
        KnownDifference = row.Details.FirstOrDefault(detail => detail.Name == KnownDifferenceDetail)?.Text;
    }

    /// <summary>The row whose figure is checked.</summary>
    public Row Row { get; }

    /// <summary>A description of the comparison.</summary>
    public string Label { get; }

    /// <summary>The figure of <see cref="Row"/>.</summary>
    public Figure Whole { get; }

    /// <summary>The sum of the other figures, in the same unit.</summary>
    public Figure Parts { get; }

    /// <summary>By how much the parts exceed the whole, in their unit; for figures with bounds, the difference of the midpoints.</summary>
    public decimal Difference => Middle(Parts) - Middle(Whole);

    /// <summary>The largest difference in either direction that rounding explains, in their unit; 0 if both are exact.</summary>
    public decimal Tolerance { get; }

    /// <summary>
    /// Why they are known to differ by more, from the detail <c>knownDifference</c> of <see cref="Row"/>; <see langword="null"/> if they
    /// should agree.
    /// </summary>
    public string? KnownDifference { get; }

    /// <summary>Whether the difference is within the tolerance.</summary>
    public bool Agrees => Math.Abs(Difference) <= Tolerance;

    /// <summary>
    /// Whether the comparison is as expected: either the two agree, or they are known not to. It is not as expected if a known difference
    /// no longer exists.
    /// </summary>
    public bool Holds => Agrees == KnownDifference is null;

    /// <summary>The parts as names and values; missing parts are omitted.</summary>
    TableView ITabular.ToView() => FieldView.Of(Label,
    [
        ("Row", Row.Label),
        ("Whole", Whole),
        ("Parts", Parts.ToEstimate()),
        ("Difference", new Quantity((double)Difference, Whole.Unit)),
        ("Tolerance", Figure.Exact(Tolerance, Whole.Unit)),
        ("Agrees", Agrees),
        ("Known difference", KnownDifference),
    ], from: this);

    /// <summary>Both figures, the difference and the tolerance, as culture-invariant text.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Label}: {Whole} against {Parts}, {(Agrees ? "agrees" : "differs")} ({Difference:+0.###;-0.###;0}, tolerance "
            + $"{Tolerance:0.###}){(KnownDifference is null ? "" : $"; {KnownDifference}")}");

    /// <summary>The sum of exact figures in one unit; <see langword="null"/> unless all are present.</summary>
    /// <exception cref="InvalidOperationException">The units differ, which never happens for one field of a catalog.</exception>
    internal static Figure? SumOf(IEnumerable<Figure?> parts)
    {
        Figure?[] all = [.. parts];
        if (all.Length == 0 || !Array.TrueForAll(all, part => part is { Value: not null }))
            return null;
        Unit unit = all[0]!.Unit;
        return Array.Find(all, part => part!.Unit != unit) is { } odd
            ? throw new InvalidOperationException($"The parts of a sum must have the same unit, found {unit} and {odd.Unit}.")
            : Figure.Exact(all.Sum(part => part!.Value!.Value), unit).WithBasis(JointBasis.Of(all));
    }

    private static decimal Middle(Figure figure) => figure.PrintedNumber ?? ((figure.Lower!.Value + figure.Upper!.Value) / 2);
}
