using ScottPlot;
using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>Text that is wrapped to a width, and cut with an ellipsis after some lines.</summary>
internal sealed class TextBlock : IDisposable
{
    /// <summary>The distance of lines, as a multiple of the size of the font.</summary>
    internal const float Spacing = 1.3f;

    private readonly SKFont _font;
    private readonly List<string> _lines = [];

    internal TextBlock(string text, SKTypeface typeface, float size, float width, int mostLines)
    {
        _font = new(typeface, size) { Subpixel = true };
        foreach (string paragraph in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Wrap(paragraph, width);
        if (_lines.Count > mostLines)
        {
            _lines.RemoveRange(mostLines, _lines.Count - mostLines);
            _lines[^1] = Shortened(_lines[^1] + " ", width);
        }
    }

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

    private void Wrap(string paragraph, float width)
    {
        string line = "";
        foreach (string word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && FallbackText.Width(longer, _font) > width)
            {
                _lines.Add(line);
                longer = word;
            }

            // A word that is wider than the line, such as an address.
            line = FallbackText.Width(longer, _font) > width ? Shortened(longer, width) : longer;
        }

        if (line.Length > 0)
            _lines.Add(line);
    }

    private string Shortened(string line, float width)
    {
        while (line.Length > 1 && FallbackText.Width(line + "…", _font) > width)
            line = line[..^1];
        return line.TrimEnd() + "…";
    }
}
