namespace StateOfAi.Data;

/// <summary>A named group and the one number by which it is compared.</summary>
public sealed class Cohort
{
    private Cohort(string name, Estimate<Quantity> value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Value) = (name, value);
    }

    /// <summary>What the group is called.</summary>
    public string Name { get; }

    /// <summary>The number, with its unit and bounds.</summary>
    public Estimate<Quantity> Value { get; }

    /// <summary>A group and a figure of it; <see langword="null"/> where it is missing.</summary>
    public static Cohort Of(string name, Figure? value) =>
        new(name, value?.ToEstimate() ?? Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"the number of {name} is missing"));

    /// <summary>A group and a computed number of it.</summary>
    public static Cohort Of(string name, Estimate<Quantity> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(name, value);
    }

    /// <summary>A group and a percentage of it, such as its growth.</summary>
    public static Cohort Of(string name, Estimate<Percent> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(name, value.Select(percent => new Quantity(percent.Value, Unit.Percent)));
    }

    /// <summary>A group and a multiple of it, such as end over base.</summary>
    public static Cohort Of(string name, Estimate<Multiple> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(name, value.Select(multiple => new Quantity(multiple.Value, Unit.Multiple)));
    }

    /// <summary>A group and its share of a whole, compared as a percentage.</summary>
    public static Cohort Of(string name, Estimate<Fraction> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Of(name, value.Select(fraction => fraction.ToPercent()));
    }

    /// <summary>The name and the number.</summary>
    public override string ToString() => $"{Name}: {Value}";
}
