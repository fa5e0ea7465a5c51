namespace StateOfAi.Data;

/// <summary>A number in a law, order or export rule from which on it applies, such as the compute used to train a model.</summary>
[Row]
public sealed partial class ComputeThreshold : Row
{
    /// <summary>The country whose rule it is; <see langword="null"/> for the European Union, which is the <see cref="Region"/>.</summary>
    public Country? Country { get; init; }

    /// <summary>
    /// The union of countries, such as <c>EU</c>, or the state of the country, such as <c>California</c>, whose rule it is;
    /// <see langword="null"/> if it is the country's own.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>The law, order or rule, with the number of the provision.</summary>
    public required string Rule { get; init; }

    /// <summary>The models, chips, systems or companies that the rule is about, in our own words.</summary>
    public required string Scope { get; init; }

    /// <summary>The quantity that is compared.</summary>
    public required ThresholdParameter Parameter { get; init; }

    /// <summary>How the quantity compares with <see cref="Value"/> where the rule applies.</summary>
    public required ThresholdComparison Comparison { get; init; }

    /// <summary>The threshold.</summary>
    [Main]
    [MeasuresAnything("the parameter determines the unit")]
    public required Figure Value { get; init; }

    /// <summary>
    /// Other conditions that must hold for the rule to apply, in our own words; <see langword="null"/> if this threshold alone decides.
    /// </summary>
    public string? Condition { get; init; }

    /// <summary>The first day on which it applied, as precisely as the source says.</summary>
    public required PartialDate From { get; init; }

    /// <summary>The day on which it was revoked or replaced; <see langword="null"/> if no end is known.</summary>
    public PartialDate? Until { get; init; }
}
