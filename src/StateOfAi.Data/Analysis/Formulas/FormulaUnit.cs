using System.Collections.Immutable;
using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// The unit of a part of a formula: a product of units, each raised to a power. Multiples, fractions and generic counts have none.
/// Percentages and percentage points are separate units here, so that they are never mistaken for plain numbers.
/// </summary>
internal sealed class FormulaUnit : IEquatable<FormulaUnit>
{
    private readonly ImmutableSortedDictionary<string, int> _powers;

    private FormulaUnit(ImmutableSortedDictionary<string, int> powers) => _powers = powers;

    /// <summary>The unit of a plain number.</summary>
    internal static FormulaUnit None { get; } = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    internal static FormulaUnit Percent { get; } = Of(Unit.Percent);

    internal static FormulaUnit PercentagePoints { get; } = Of(Unit.PercentagePoints);

    internal static FormulaUnit CalendarYear { get; } = Of(Unit.CalendarYear);

    internal static FormulaUnit Years { get; } = Of(Unit.Years);

    internal static FormulaUnit Months { get; } = Of(Unit.Months);

    internal static FormulaUnit Days { get; } = Of(Unit.Days);

    /// <summary>Whether this is the unit of a plain number.</summary>
    internal bool IsNone => _powers.IsEmpty;

    /// <summary>Whether its numbers are amounts, which can be doubled.</summary>
    internal bool IsAmount => !(Has(Unit.Percent) || Has(Unit.PercentagePoints) || Has(Unit.CalendarYear) || Has(Unit.Rank));

    /// <summary>Whether this is a unit of time.</summary>
    internal bool IsDuration => Equals(Years) || Equals(Months) || Equals(Days);

    /// <summary>Whether this is the unit of a count of one kind of thing.</summary>
    internal bool IsCount =>
        _powers is { Count: 1 } && _powers.First() is { Value: 1, Key: var code } && Unit.TryParse(code, null, out Unit? unit)
            && unit.Kind is UnitKind.Count;

    internal static FormulaUnit Of(Unit unit) => unit switch
    {
        { Amount: { } amount, Each: { } each } => Of(amount).Times(Of(each), -1),
        { Kind: UnitKind.Multiple or UnitKind.Fraction } => None,
        _ => new(None._powers.Add(unit.Code, 1)),
    };

    /// <summary>Multiplies this by a power of another unit.</summary>
    internal FormulaUnit Times(FormulaUnit other, int power = 1)
    {
        ImmutableSortedDictionary<string, int> powers = _powers;
        foreach ((string code, int exponent) in other._powers)
        {
            int sum = powers.GetValueOrDefault(code) + (power * exponent);
            powers = sum == 0 ? powers.Remove(code) : powers.SetItem(code, sum);
        }

        return new(powers);
    }

    public bool Equals(FormulaUnit? other) => other is not null && _powers.SequenceEqual(other._powers);

    public override bool Equals(object? obj) => Equals(obj as FormulaUnit);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The unit as in data files, such as <c>USD/user</c>; a plain number is <c>multiple</c>.</summary>
    public override string ToString()
    {
        string above = string.Join('*', _powers.Where(part => part.Value > 0).Select(Text));
        string below = string.Concat(_powers.Where(part => part.Value < 0).Select(part => "/" + Text(part)));
        return IsNone ? Unit.Multiple.Code : (above.Length > 0 ? above : "1") + below;

        static string Text(KeyValuePair<string, int> part) =>
            Math.Abs(part.Value) == 1 ? part.Key : string.Create(CultureInfo.InvariantCulture, $"{part.Key}^{Math.Abs(part.Value)}");
    }

    private bool Has(Unit unit) => _powers.ContainsKey(unit.Code);
}
