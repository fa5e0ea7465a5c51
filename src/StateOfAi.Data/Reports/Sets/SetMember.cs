namespace StateOfAi.Data;

/// <summary>A member of an enumerated set.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class SetMember
{
    /// <summary>The name of the member.</summary>
    public required string Text { get; init; }

    /// <summary>The organization, if the member is one; otherwise <see langword="null"/>.</summary>
    public partial Organization? Organization { get; init; }

    /// <summary>The product, if the member is one or is listed with one; otherwise <see langword="null"/>.</summary>
    public partial Product? Product { get; init; }

    /// <summary>The chip, if the member is one; otherwise <see langword="null"/>.</summary>
    public partial Chip? Chip { get; init; }

    /// <summary>
    /// The part of the set that it belongs to, such as <c>initial</c> or <c>new</c>; <see langword="null"/> if the set is not divided.
    /// </summary>
    [Unsearched]
    public string? Group { get; init; }

    /// <summary>The name of the member.</summary>
    public override string ToString() => Text;
}
