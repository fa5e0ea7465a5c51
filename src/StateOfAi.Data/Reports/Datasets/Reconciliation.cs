using System.Globalization;

namespace StateOfAi.Data;

/// <summary>Two figures of datasets that should agree, such as a year and the sum of its quarters, set against each other.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Reconciliation : SourcedResult, ITabular
{
    /// <summary>The detail of a row that says why its figure is known to differ from its parts.</summary>
    private const string KnownDifferenceDetail = "knownDifference";

    internal Reconciliation(Row row, string label, Figure whole, Figure parts, decimal tolerance)
    {
        if (whole.Unit != parts.Unit)
            throw new ArgumentException($"'{label}' sets {whole} against {parts}.", nameof(parts));
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

    /// <summary>What is set against what.</summary>
    public string Label { get; }

    /// <summary>The figure of <see cref="Row"/>.</summary>
    public Figure Whole { get; }

    /// <summary>What the other figures come to, in the same unit.</summary>
    public Figure Parts { get; }

    /// <summary>By how much the parts exceed the whole, in the unit of both; with bounds, of their midpoints.</summary>
    public decimal Difference => Middle(Parts) - Middle(Whole);

    /// <summary>The largest difference, either way and in the unit of both, that rounding explains; 0 where both are exact.</summary>
    public decimal Tolerance { get; }

    /// <summary>
    /// Why they are known to differ by more, as the detail <c>knownDifference</c> of <see cref="Row"/> says; <see langword="null"/> where
    /// they should not.
    /// </summary>
    public string? KnownDifference { get; }

    /// <summary>Whether the difference is within the tolerance.</summary>
    public bool Agrees => Math.Abs(Difference) <= Tolerance;

    /// <summary>
    /// Whether all is as it should be: the two agree, or are known not to. A known difference that is none after all is not as it should
    /// be.
    /// </summary>
    public bool Holds => Agrees == KnownDifference is null;

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
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

    /// <summary>Both figures, the difference and the tolerance, culture-invariant.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Label}: {Whole} against {Parts}, {(Agrees ? "agrees" : "differs")} ({Difference:+0.###;-0.###;0}, tolerance "
            + $"{Tolerance:0.###}){(KnownDifference is null ? "" : $"; {KnownDifference}")}");

    /// <summary>The sum of exact figures of one unit; <see langword="null"/> unless all are there.</summary>
    /// <exception cref="InvalidOperationException">The units differ, which those of one field of a catalog never do.</exception>
    internal static Figure? SumOf(IEnumerable<Figure?> parts)
    {
        Figure?[] all = [.. parts];
        if (all.Length == 0 || !Array.TrueForAll(all, part => part is { Value: not null }))
            return null;
        Unit unit = all[0]!.Unit;
        return Array.Find(all, part => part!.Unit != unit) is { } odd
            ? throw new InvalidOperationException($"A sum of parts has one unit, found {unit} and {odd.Unit}.")
            : Figure.Exact(all.Sum(part => part!.Value!.Value), unit).WithBasis(JointBasis.Of(all));
    }

    private static decimal Middle(Figure figure) => figure.PrintedNumber ?? ((figure.Lower!.Value + figure.Upper!.Value) / 2);
}
