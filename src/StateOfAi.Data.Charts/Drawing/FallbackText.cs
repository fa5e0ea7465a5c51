using SkiaSharp;

namespace StateOfAi.Data.Charts;

/// <summary>Draws and measures text; letters that a font lacks come from a font of the machine, where it has one.</summary>
internal static class FallbackText
{
    internal static float Width(string text, SKFont font) => Runs(text, font).Sum(run => run.Font.MeasureText(run.Text));

    internal static void Draw(SKCanvas canvas, string text, float left, float baseline, SKFont font, SKPaint paint)
    {
        foreach ((string run, SKFont of) in Runs(text, font))
        {
            canvas.DrawText(run, left, baseline, of, paint);
            left += of.MeasureText(run);
        }
    }

    private static List<(string Text, SKFont Font)> Runs(string text, SKFont font)
    {
        if (font.Typeface.ContainsGlyphs(text))
            return [(text, font)];
        var runs = new List<(string Text, SKFont Font)>();
        foreach (System.Text.Rune letter in text.EnumerateRunes())
        {
            string added = letter.ToString();
            SKFont of = font.Typeface.ContainsGlyphs(added) || SKFontManager.Default.MatchCharacter(letter.Value) is not { } found
                ? font
                : new(found, font.Size) { Subpixel = true };
            if (runs.Count > 0 && runs[^1].Font.Typeface.FamilyName == of.Typeface.FamilyName)
                runs[^1] = (runs[^1].Text + added, runs[^1].Font);
            else
                runs.Add((added, of));
        }

        return runs;
    }
}
