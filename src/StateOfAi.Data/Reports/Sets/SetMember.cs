namespace StateOfAi.Data;

/// <summary>One member of an enumerated set.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
[Row]
public sealed partial class SetMember
{
    /// <summary>What the member is called.</summary>
    public required string Text { get; init; }

    /// <summary>The organization it is; <see langword="null"/> when it is none.</summary>
    public partial Organization? Organization { get; init; }

    /// <summary>The product it is, or with which an organization is listed; <see langword="null"/> when there is none.</summary>
    public partial Product? Product { get; init; }

    /// <summary>The chip it is; <see langword="null"/> when it is none.</summary>
    public partial Chip? Chip { get; init; }

    /// <summary>
    /// The part of the set it belongs to, such as <c>initial</c> or <c>new</c>; <see langword="null"/> when the set is not divided.
    /// </summary>
    [Unsearched]
    public string? Group { get; init; }

    /// <summary>What the member is called.</summary>
    public override string ToString() => Text;
}
