namespace StateOfAi.Data;

/// <summary>A named group and the one number by which it is compared.</summary>
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

    /// <summary>What the group is called.</summary>
    public string Name { get; }

    /// <summary>The number, with its unit and bounds.</summary>
    public Estimate<Quantity> Value { get; }

    /// <summary>A group and the number of it.</summary>
    /// <param name="name">What the group is called.</param>
    /// <param name="value">
    /// A figure, or a computed quantity, percentage, share, multiple or difference in percentage points; shares are compared as
    /// percentages. <see langword="null"/> where it is missing, which leaves the number unknown.
    /// </param>
    /// <param name="from">What the number is of, such as the row or the growth that has it, whose sources the group takes; may be left
    /// out.</param>
    /// <exception cref="ArgumentException">The name is empty; the value is a number without a unit.</exception>
    public static CohortValue Of(string name, Number? value, params ISourced[] from)
    {
        Estimate<Quantity>? number = value?.Check(null, name).ToEstimate(null);
        return new(name, number ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the number of {name} is missing"), from);
    }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() => FieldView.Of(Name,
    [
        ("Group", Name),
        ("Value", (object?)Value.Printed ?? Value),
    ], from: this);

    /// <summary>The name and the number.</summary>
    /// <param name="format">The format of the number; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public override string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Name}: {Value.ToString(format, formatProvider)}{Projection.Mark(this)}";
}
