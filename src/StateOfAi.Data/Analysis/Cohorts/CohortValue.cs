using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A named group and the number by which it is compared.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class CohortValue : FormattableResult, ITabular
{
    private CohortValue(string name, Estimate<Quantity> value, ISourced[] from)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(from);
        RestsOn = SourceUnion.Of([.. from, value]);
        (Name, Value) = (name, Resting(value));
    }

    /// <summary>The name of the group.</summary>
    public string Name { get; }

    /// <summary>The number, with its unit and bounds.</summary>
    public Estimate<Quantity> Value { get; }

    /// <summary>Creates a group with its number.</summary>
    /// <param name="name">The name of the group.</param>
    /// <param name="value">
    /// A figure, or a computed quantity, percentage, share, multiple or difference in percentage points. Shares are compared as
    /// percentages. <see langword="null"/> if it is missing, which makes the number unknown.
    /// </param>
    /// <param name="from">What the number comes from, such as a row or a growth; its sources become those of the group. Optional.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the value is a number without a unit.</exception>
    public static CohortValue Of(string name, Number? value, params ISourced[] from)
    {
        Estimate<Quantity>? number = value?.Check(null, name).ToEstimate(null);
        return new(name, number ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the number of {name} is missing"), from);
    }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() => FieldView.Of(Name,
    [
        ("Group", Name),
        ("Value", (object?)Value.Printed ?? Value),
    ], from: this);

    /// <summary>Shows the name and the number.</summary>
    /// <param name="format">The format of the number; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is not a number format.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Name}: {Value.ToString(format, formatProvider)}{Projection.Mark(this)}";
}
