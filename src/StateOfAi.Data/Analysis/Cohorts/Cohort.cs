namespace StateOfAi.Data;

/// <summary>A named group and the one number by which it is compared.</summary>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class Cohort : IFormattable, ITabular
{
    private Cohort(string name, Estimate<Quantity> value, Figure? printed = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Value, Printed) = (name, value, printed);
    }

    /// <summary>What the group is called.</summary>
    public string Name { get; }

    /// <summary>The number, with its unit and bounds.</summary>
    public Estimate<Quantity> Value { get; }

    /// <summary>The figure that the number was printed as.</summary>
    internal Figure? Printed { get; }

    /// <summary>A group and a figure of it.</summary>
    /// <param name="name">What the group is called.</param>
    /// <param name="value">The figure; <see langword="null"/> where it is missing, which leaves the number unknown.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Cohort Of(string name, Figure? value) =>
        new(name, value?.ToEstimate() ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the number of {name} is missing"), value);

    /// <summary>A group and a computed number of it.</summary>
    /// <param name="name">What the group is called.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Cohort Of(string name, Estimate<Quantity> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(name, value);
    }

    /// <summary>A group and a percentage of it, such as its growth.</summary>
    /// <param name="name">What the group is called.</param>
    /// <param name="value">The percentage.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Cohort Of(string name, Estimate<Percent> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(name, value.Select(percent => new Quantity(percent.Value, Unit.Percent)));
    }

    /// <summary>A group and a multiple of it, such as end over base.</summary>
    /// <param name="name">What the group is called.</param>
    /// <param name="value">The multiple.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Cohort Of(string name, Estimate<Multiple> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(name, value.Select(multiple => new Quantity(multiple.Value, Unit.Multiple)));
    }

    /// <summary>A group and its share of a whole, compared as a percentage.</summary>
    /// <param name="name">What the group is called.</param>
    /// <param name="value">The share, from 0 to 1.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Cohort Of(string name, Estimate<Fraction> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Of(name, value.Select(fraction => fraction.ToPercent()));
    }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    public TableView ToView() => FieldView.Of(Name,
    [
        ("Group", Name),
        ("Value", (object?)Printed ?? Value),
    ]);

    /// <summary>The name and the number, free of culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The name and the number.</summary>
    /// <param name="format">The format of the number; see <see cref="Quantity.ToString(string, IFormatProvider)"/>.</param>
    /// <param name="formatProvider">The culture; nothing is the invariant one.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => $"{Name}: {Value.ToString(format, formatProvider)}";
}
