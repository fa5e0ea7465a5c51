using System.Globalization;

namespace StateOfAi.Data;

/// <summary>The place of a statement within a report: a titled slide of a section, or a numbered one.</summary>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Locator
{
    /// <summary>A place that is known by the titles of section and slide.</summary>
    /// <param name="section">The section.</param>
    /// <param name="slide">The slide; <see langword="null"/> outside the slides.</param>
    public Locator(Section section, Slide? slide)
    {
        ArgumentNullException.ThrowIfNull(section);
        (Section, Slide) = (section, slide);
    }

    /// <summary>A place that is known by its number.</summary>
    /// <param name="part">The section; <see langword="null"/> if unknown.</param>
    /// <param name="slideNumber">The number printed on the slide; <see langword="null"/> if unknown.</param>
    public Locator(ReportSection? part, int? slideNumber) => (Part, SlideNumber) = (part, slideNumber);

    /// <summary>The titled section; <see langword="null"/> for a place that is known by its number.</summary>
    public Section? Section { get; }

    /// <summary>The titled slide; <see langword="null"/> outside the slides, and for a place that is known by its number.</summary>
    public Slide? Slide { get; }

    /// <summary>The section of a place that is known by its number; <see langword="null"/> for any other, or if unknown.</summary>
    public ReportSection? Part { get; }

    /// <summary>The number printed on the slide; <see langword="null"/> for titled slides, or if unknown.</summary>
    public int? SlideNumber { get; }

    /// <summary>What two places have in common if they are the same.</summary>
    internal (Section?, Slide?, ReportSection?, int?) Key => (Section, Slide, Part, SlideNumber);

    /// <summary>Whether the place is only the section of another one.</summary>
    internal bool IsSectionOf(Locator other) =>
        Slide is null && SlideNumber is null && (other.Slide is not null || other.SlideNumber is not null)
        && (Section, Part) == (other.Section, other.Part);

    /// <summary>The section, and the slide's title in quotation marks or its number if there is one.</summary>
    public override string ToString()
    {
        if (Section is not null)
            return Slide is null ? $"{Section}" : $"{Section}, \"{Slide}\"";
        string slide = SlideNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $"slide {number}") : "";
        string part = Part is { } known ? Words.OfName(known.ToString()) : "";
        return part.Length > 0 && slide.Length > 0 ? $"{part}, {slide}" : part + slide;
    }
}
