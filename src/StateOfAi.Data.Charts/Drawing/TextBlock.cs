using ScottPlot;
using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>Text that is wrapped to a width, and cut with an ellipsis after some lines.</summary>
internal sealed class TextBlock : IDisposable
{
    /// <summary>The distance of lines, as a multiple of the size of the font.</summary>
    internal const float Spacing = 1.3f;

    private readonly SKFont _font;
    private readonly List<string> _lines;

    /// <param name="text">The text.</param>
    /// <param name="typeface">The font.</param>
    /// <param name="size">The size of the font.</param>
    /// <param name="width">The width of the lines.</param>
    /// <param name="mostLines">The number of lines after which it is cut.</param>
    /// <param name="isBalanced">Whether lines are about equally long, as in a title, so that no word is alone.</param>
    internal TextBlock(string text, SKTypeface typeface, float size, float width, int mostLines, bool isBalanced = false)
    {
        _font = new(typeface, size) { Subpixel = true };
        _lines = Wrapped(text, width);
        const float step = 8;
        for (float narrower = width - step; isBalanced && _lines.Count == 2 && narrower > width / 2; narrower -= step)
        {
            List<string> lines = Wrapped(text, narrower);
            if (lines.Count > 2)
                break;
            _lines = lines;
        }

        if (_lines.Count > mostLines)
        {
            _lines.RemoveRange(mostLines, _lines.Count - mostLines);
            _lines[^1] = Shortened(_lines[^1] + " ", width);
        }
    }

    internal int Lines => _lines.Count;

    internal float Height => _lines.Count * _font.Size * Spacing;

    public void Dispose() => _font.Dispose();

    /// <summary>Draws the lines.</summary>
    /// <returns>The place below them.</returns>
    internal float Draw(SKCanvas canvas, float left, float top, Color color)
    {
        using var paint = new SKPaint { Color = color.ToSKColor(), IsAntialias = true };
        for (int line = 0; line < _lines.Count; line++)
            FallbackText.Draw(canvas, _lines[line], left, top + (((line * Spacing) + 1) * _font.Size), _font, paint);
        return top + Height;
    }

    private List<string> Wrapped(string text, float width) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(paragraph => LinesOf(paragraph, width))];

    private IEnumerable<string> LinesOf(string paragraph, float width)
    {
        string line = "";
        foreach (string word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && FallbackText.Width(longer, _font) > width)
            {
                yield return line;
                longer = word;
            }

            // A word that is wider than the line, such as an address.
            line = FallbackText.Width(longer, _font) > width ? Shortened(longer, width) : longer;
        }

        if (line.Length > 0)
            yield return line;
    }

    private string Shortened(string line, float width)
    {
        while (line.Length > 1 && FallbackText.Width(line + "…", _font) > width)
            line = line[..^1];
        return line.TrimEnd() + "…";
    }
}
