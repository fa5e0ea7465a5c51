namespace StateOfAi.Data;

/// <summary>The place of a statement within a report.</summary>
/// <param name="Section">The section.</param>
/// <param name="Slide">The slide by title; <see langword="null"/> outside the slides.</param>
[TypeFormatterSource(typeof(TextFormatterSource))]
public readonly record struct Locator(Section Section, Slide? Slide)
{
    /// <summary>The section, and the slide's title in quotation marks.</summary>
    public override string ToString() => Slide is null ? $"{Section}" : $"{Section}, \"{Slide}\"";
}
