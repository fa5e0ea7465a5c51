using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Shades of one hue, which color-blind readers and gray prints keep in order.</summary>
internal sealed class HueScale(ChartOptions options)
{
    private const double Step = 0.02;

    private readonly (Color Low, Color Line, Color High) _ends = options.Theme is ChartTheme.Dark
        ? (Color.FromHex("#2a4258"), Color.FromHex("#44779f"), Color.FromHex("#cfe9fa"))
        : (Color.FromHex("#d9e9f5"), Color.FromHex("#4f97cb"), Color.FromHex("#08306b"));

    private readonly Color _background = new ChartColors(options).Background;

    /// <summary>The words for the colors of the lowest and of the highest numbers.</summary>
    internal (string Low, string High) Words { get; } = options.Theme is ChartTheme.Dark ? ("dark", "light") : ("light", "dark");

    /// <summary>The color of an area, from 0 to 1.</summary>
    internal Color Area(double part) => Between(_ends.Low, _ends.High, part);

    /// <summary>The color of a line, from 0 to 1: the lowest can be seen against the background.</summary>
    internal Color Line(double part) => Between(_ends.Line, _ends.High, part);

    /// <summary>The color of the name of a line: that of the line or, where text could not be read in it, the next that can.</summary>
    internal Color Name(double part)
    {
        double at = part;
        while (at < 1 && Contrast.Between(Line(at), _background) < Contrast.OfText)
            at += Step;
        return Line(at);
    }

    /// <summary>The color of text on an area.</summary>
    internal static Color TextOn(Color area)
    {
        Color dark = Color.FromHex("#1a1a1a"), light = Color.FromHex("#ffffff");
        return Contrast.Between(dark, area) >= Contrast.Between(light, area) ? dark : light;
    }

    private static Color Between(Color low, Color high, double part)
    {
        double at = double.IsFinite(part) ? Math.Clamp(part, 0, 1) : 0;
        return new(Mixed(low.R, high.R), Mixed(low.G, high.G), Mixed(low.B, high.B));

        byte Mixed(byte from, byte to) => (byte)Math.Round(from + ((to - from) * at));
    }
}
