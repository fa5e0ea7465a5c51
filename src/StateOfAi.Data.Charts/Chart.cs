using ScottPlot;
using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>
/// A picture of a result: its title, the numbers with their bounds, and below them the doubts and the sources. Created by <c>ToChart</c>.
/// </summary>
/// <remarks>
/// <see cref="Plots"/> are ScottPlot's, for what no option does: change them, then save. A chart may be used by one thread at a time.
/// </remarks>
/// <example><code>
/// StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter.ToChart().Save("revenue.svg");
/// </code></example>
[TypeFormatterSource(typeof(ChartFormatterSource))]
public sealed class Chart
{
    private readonly Func<ChartOptions, ChartContent> _create;
    private readonly ChartOptions _options;
    private readonly ChartContent _content;

    internal Chart(ChartOptions? options, Func<ChartOptions, ChartContent> create)
    {
        _options = (options ?? new()).Checked();
        _create = create;
        _content = create(_options);
    }

    /// <summary>What is shown, as written above the picture.</summary>
    public string Title => _content.Text.Title;

    /// <summary>
    /// What is seen, in a few sentences: the first and the last number, the largest, the leader, and what is missing. For screen readers
    /// and the alternative text of a slide.
    /// </summary>
    public string AlternativeText => _content.Text.Description;

    /// <summary>The lines below the picture: notes, doubts and sources; may be empty.</summary>
    public IReadOnlyList<string> Footnotes => Charts.Footnotes.Of(_content.Text.Notes, _content.From, _options);

    /// <summary>
    /// The plots of the picture: one, or one for each of small multiples. Title and footnotes are drawn around them and are not in them.
    /// </summary>
    public IReadOnlyList<Plot> Plots => [.. _content.Panels.Select(panel => panel.Plot)];

    /// <summary>The same chart with other options.</summary>
    /// <param name="change">Returns the options, such as <c>options => options with { Theme = ChartTheme.Dark }</c>.</param>
    /// <returns>A new chart; changes of <see cref="Plots"/> are not in it.</returns>
    public Chart With(Func<ChartOptions, ChartOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change(_options), _create);
    }

    /// <summary>Writes the picture to a file.</summary>
    /// <param name="path">The path, which ends in <c>.png</c> or <c>.svg</c>. A file that exists is replaced.</param>
    /// <exception cref="ArgumentException">The path ends in something else.</exception>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        byte[] picture = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".PNG" => ToPng(),
            ".SVG" => System.Text.Encoding.UTF8.GetBytes(ToSvg()),
            _ => throw new ArgumentException($"'{path}' must end in .png or .svg.", nameof(path)),
        };
        File.WriteAllBytes(path, picture);
    }

    /// <summary>Returns the picture as PNG.</summary>
    /// <returns>The bytes of a PNG file, of the size of the options times their pixel density.</returns>
    /// <exception cref="InvalidOperationException">There is not enough memory for so many pixels.</exception>
    public byte[] ToPng()
    {
        float density = (float)_options.PixelDensity;
        int width = (int)(_options.Width * density), height = (int)(Height * density);
        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul);
        using SKSurface surface = SKSurface.Create(info) ?? throw new InvalidOperationException(FormattableString.Invariant(
            $"A PNG of {width:N0} by {height:N0} pixels needs more memory than there is; use a lower pixel density, or SVG."));
        surface.Canvas.Scale(density);
        Draw(surface.Canvas);
        using SKImage image = surface.Snapshot();
        using SKData data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    /// <summary>Writes the picture as PNG.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    public void WritePng(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(ToPng());
    }

    /// <summary>Returns the picture as SVG, with the alternative text as its description.</summary>
    /// <returns>
    /// An SVG document. Its texts are texts, which can be searched and copied, in the font Inter where the reader's machine has it and
    /// otherwise in a sans-serif font with the letters at the same places.
    /// </returns>
    public string ToSvg()
    {
        using var stream = new MemoryStream();
        using (SKCanvas canvas = SKSvgCanvas.Create(SKRect.Create(_options.Width, Height), stream))
            Draw(canvas);
        return Svg.Complete(System.Text.Encoding.UTF8.GetString(stream.ToArray()), Title, AlternativeText);
    }

    /// <summary>Writes the picture as SVG in UTF-8.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    public void WriteSvg(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(ToSvg()));
    }

    /// <summary>Returns an HTML element with the picture in it, for a page or a report in one file.</summary>
    /// <returns>An <c>img</c> element with the SVG and the alternative text.</returns>
    public string ToHtml()
    {
        string picture = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(ToSvg()));
        return FormattableString.Invariant($"<img width=\"{_options.Width}\" height=\"{Height}\" ")
            + "style=\"max-width:100%;height:auto\" "
            + $"alt=\"{System.Net.WebUtility.HtmlEncode(XmlText.Of(AlternativeText))}\" src=\"data:image/svg+xml;base64,{picture}\">";
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <summary>The height that was asked for; otherwise the usual one, or less if that is enough.</summary>
    private int Height => _options.Height ?? Math.Min(ChartOptions.UsualHeight, _content.EnoughHeight ?? ChartOptions.UsualHeight);

    private void Draw(SKCanvas canvas) => new Page(canvas, new(_options.Width, Height), new(_options)).Draw(_content, Footnotes);
}
