namespace StateOfAi.Data;

/// <summary>
/// A step of AI policy on one date: a law, an order, an export rule or a public institution, or a date that one of them sets.
/// </summary>
/// <remarks>The statements of reports about policies are <see cref="PolicyAction"/> rows.</remarks>
[Row]
public sealed partial class PolicyEvent : Row
{
    /// <summary>When it happened or will happen, as precisely as the source says.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>The kind of step.</summary>
    public required PolicyEventKind Kind { get; init; }

    /// <summary>The status of what was decided, as of <see cref="StatusAsOf"/>.</summary>
    public required PolicyEventStatus Status { get; init; }

    /// <summary>The last date on which the status is known to have applied.</summary>
    public required PartialDate StatusAsOf { get; init; }

    /// <summary>
    /// The country that takes the step; <see langword="null"/> for the European Union, which is the <see cref="Region"/>.
    /// </summary>
    public Country? Country { get; init; }

    /// <summary>
    /// The union of countries, such as <c>EU</c>, or the state of the country, such as <c>California</c>, that takes the step;
    /// <see langword="null"/> if the country itself does.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>What happened, in our own words.</summary>
    public required string Event { get; init; }

    internal override bool IsForetold => Status is PolicyEventStatus.Planned || base.IsForetold;
}
