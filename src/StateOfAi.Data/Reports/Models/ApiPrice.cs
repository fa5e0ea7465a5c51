namespace StateOfAi.Data;

/// <summary>The price of a model in an API, per token read and written, during the time that a list of prices had it.</summary>
/// <remarks>Vendors and lists state prices per million tokens: multiply by 1,000,000.</remarks>
[Row]
public sealed partial class ApiPrice : Row
{
    /// <summary>The organization that sells it.</summary>
    public required partial Organization Vendor { get; init; }

    /// <summary>The list's id for the model, and for the length of the prompt if the price depends on it.</summary>
    [Unsearched]
    public required string ModelId { get; init; }

    /// <summary>The list's name for the model, without the length of the prompt.</summary>
    public required string Model { get; init; }

    /// <summary>
    /// The length of the prompts that the price is for, such as up to 200,000 tokens; <see langword="null"/> if it is for all.
    /// </summary>
    [Measures(nameof(FigureKind.Tokens))]
    public Figure? PromptLength { get; init; }

    /// <summary>The price of what the model reads, in US dollars per token.</summary>
    [Main]
    [Measures(nameof(FigureKind.DollarsPerToken))]
    public required Figure Input { get; init; }

    /// <summary>The price of what the model writes, in US dollars per token.</summary>
    [Measures(nameof(FigureKind.DollarsPerToken))]
    public required Figure Output { get; init; }

    /// <summary>
    /// The price of what the model reads from a cache, in US dollars per token; <see langword="null"/> if the list has none.
    /// </summary>
    [Measures(nameof(FigureKind.DollarsPerToken))]
    public Figure? CachedInput { get; init; }

    /// <summary>The day from which the price applies; <see langword="null"/> if the list does not say.</summary>
    public PartialDate? ValidFrom { get; init; }

    /// <summary>The day on which the price ends or ended; <see langword="null"/> if the list does not say.</summary>
    public PartialDate? ValidTo { get; init; }

    /// <summary>
    /// The first day on which the file of the list had the price. The price itself may be much older: the file begins on October 16, 2024,
    /// and older models were added later.
    /// </summary>
    public PartialDate? FirstSeen { get; init; }

    /// <summary>
    /// The last day on which the file of the list had the price; the day of the vintage if its last state has it, which does
    /// not mean that the price is current: the model may have been withdrawn, or its price changed, long before.
    /// </summary>
    public PartialDate? LastSeen { get; init; }

    // A change that was announced and had not come when the list was read.
    internal override bool IsForetold => base.IsForetold || Dataset is { } read && ValidFrom?.Start > read.Vintage.End;

    // Per million tokens, as everybody states prices; nobody can read $0.0000025.
    private protected override string ToText() => $"{Label}: {PerMillion(Input)} in, {PerMillion(Output)} out per million tokens";

    private static Figure PerMillion(Figure price) => Figure.Exact(price.Value.GetValueOrDefault() * 1_000_000, Unit.Usd);
}
