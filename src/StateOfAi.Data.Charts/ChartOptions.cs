namespace StateOfAi.Data.Charts;

/// <summary>
/// How a chart looks. No option is needed: without any, a chart has the title, the colors and the size that suit what it shows.
/// </summary>
public sealed record ChartOptions
{
    /// <summary>The smallest width and height, in pixels, in which a chart can be read.</summary>
    public const int LeastSize = 200;

    /// <summary>The largest width and height, in pixels.</summary>
    public const int LargestSize = 8000;

    /// <summary>The height of pictures that need no other.</summary>
    internal const int UsualHeight = 500;

    /// <summary>The width in pixels, from 200 to 8,000; 800 by default.</summary>
    public int Width { get; init; } = 800;

    /// <summary>
    /// The height in pixels, from 200 to 8,000; <see langword="null"/> for 500, or less if the picture has few rows.
    /// </summary>
    public int? Height { get; init; }

    /// <summary>The height that a picture may take.</summary>
    internal int MostHeight => Height ?? UsualHeight;

    /// <summary>
    /// The pixels of a PNG for each pixel of <see cref="Width"/> and <see cref="Height"/>, from 1 to 4; 2 by default, for sharp pictures on
    /// slides and dense screens.
    /// </summary>
    public double PixelDensity { get; init; } = 2;

    /// <summary>The title; <see langword="null"/> for that of the result.</summary>
    public string? Title { get; init; }

    /// <summary>The colors; light by default.</summary>
    public ChartTheme Theme { get; init; }

    /// <summary>
    /// Colors of parts by their names, such as <c>["NVIDIA"] = "#76b900"</c>; parts without one have colors that can be told apart in print
    /// and by color-blind readers.
    /// </summary>
    public IReadOnlyDictionary<string, string> Colors { get; init; } = new Dictionary<string, string>();

    /// <summary>The name of the one part that is drawn in color, the others being gray; <see langword="null"/> for all in color.</summary>
    public string? Highlight { get; init; }

    /// <summary>The format of the numbers, such as <c>B1</c> or <c>N0</c>; <see langword="null"/> for readers' numbers.</summary>
    public string? NumberFormat { get; init; }

    /// <summary>How the axis of the numbers is divided.</summary>
    public AxisScale Scale { get; init; }

    /// <summary>How much of the doubts is written below the picture; their first sentences by default.</summary>
    public FootnoteDetail Doubts { get; init; } = FootnoteDetail.Brief;

    /// <summary>How much of the sources is written below the picture; short citations by default.</summary>
    public FootnoteDetail Sources { get; init; } = FootnoteDetail.Brief;

    /// <exception cref="ArgumentOutOfRangeException">A size is out of range.</exception>
    /// <exception cref="ArgumentException">A color is not one, or there is no list of them.</exception>
    internal ChartOptions Checked()
    {
        ArgumentNullException.ThrowIfNull(Colors);
        foreach ((string name, string color) in Colors)
            _ = ChartColors.Parse(name, color);
        CheckSize(Width, nameof(Width));
        CheckSize(Height ?? UsualHeight, nameof(Height));
        if (PixelDensity is not (>= 1 and <= 4))
            throw new ArgumentOutOfRangeException(nameof(PixelDensity), PixelDensity, "The pixel density must be from 1 to 4.");
        return this;
    }

    private static void CheckSize(int size, string parameter)
    {
        if (size is < LeastSize or > LargestSize)
        {
            throw new ArgumentOutOfRangeException(
                parameter, size, FormattableString.Invariant($"The size must be from {LeastSize} to {LargestSize:N0} pixels."));
        }
    }
}
