namespace StateOfAi.Data;

/// <summary>The place of a statement within a report.</summary>
/// <param name="section">The section.</param>
/// <param name="slide">The slide; <see langword="null"/> outside the slides.</param>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Locator(Section section, Slide? slide)
{
    /// <summary>The section.</summary>
    public Section Section { get; } = section ?? throw new ArgumentNullException(nameof(section));

    /// <summary>The slide; <see langword="null"/> outside the slides.</summary>
    public Slide? Slide { get; } = slide;

    /// <summary>The section, and the slide's title in quotation marks if there is one.</summary>
    public override string ToString() => Slide is null ? $"{Section}" : $"{Section}, \"{Slide}\"";
}
