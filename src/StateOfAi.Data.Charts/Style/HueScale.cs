using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Shades of one hue, which color-blind readers and gray prints keep in order.</summary>
internal sealed class HueScale(ChartOptions options)
{
    private const double Step = 0.02;

    /// <summary>Where lines begin: shades below could not be seen against the background.</summary>
    private const double FirstLine = 0.42;

    // Of one hue, 250 degrees in OKLCH, in about equal steps of lightness.
    private static readonly string[] OnLight = ["#d9eafc", "#a0ccfa", "#64aaf0", "#2f7ec6", "#145892", "#05345c"];
    private static readonly string[] OnDark = ["#283f57", "#2c5e8e", "#387ec1", "#61a3e6", "#9ac9fa", "#ddedff"];

    private readonly Color[] _shades = Array.ConvertAll(options.Theme is ChartTheme.Dark ? OnDark : OnLight, hex => Color.FromHex(hex));

    private readonly Color _background = new ChartColors(options).Background;

    /// <summary>The words for the colors of the lowest and of the highest numbers.</summary>
    internal (string Low, string High) Words { get; } = options.Theme is ChartTheme.Dark ? ("dark", "light") : ("light", "dark");

    /// <summary>The color of areas that are not on the scale.</summary>
    internal Color Neutral { get; } = Color.FromHex(options.Theme is ChartTheme.Dark ? "#3d3d3d" : "#e4e4e4");

    /// <summary>The color of an area, from 0 to 1.</summary>
    internal Color Area(double part)
    {
        double at = double.IsFinite(part) ? Math.Clamp(part, 0, 1) * (_shades.Length - 1) : 0;
        int below = Math.Min((int)at, _shades.Length - 2);
        return Between(_shades[below], _shades[below + 1], at - below);
    }

    /// <summary>The color of a line, from 0 to 1: the lowest can be seen against the background.</summary>
    internal Color Line(double part) => Area(FirstLine + ((1 - FirstLine) * part));

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
        // On any color, one of them has the contrast of text; a softer black would have not.
        Color dark = Color.FromHex("#000000"), light = Color.FromHex("#ffffff");
        return Contrast.Between(dark, area) >= Contrast.Between(light, area) ? dark : light;
    }

    private static Color Between(Color low, Color high, double part)
    {
        return new(Mixed(low.R, high.R), Mixed(low.G, high.G), Mixed(low.B, high.B));

        byte Mixed(byte from, byte to) => (byte)Math.Round(from + ((to - from) * part));
    }
}
