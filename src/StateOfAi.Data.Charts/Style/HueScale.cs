using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>Shades of one hue, which color-blind readers and gray prints keep in order.</summary>
internal sealed class HueScale(ChartOptions options)
{
    private readonly (Color Low, Color Line, Color High) _ends = options.Theme is ChartTheme.Dark
        ? (Color.FromHex("#22313f"), Color.FromHex("#3f7099"), Color.FromHex("#cfe9fa"))
        : (Color.FromHex("#edf5fb"), Color.FromHex("#8fc1e3"), Color.FromHex("#08306b"));

    /// <summary>The words for the colors of the lowest and of the highest numbers.</summary>
    internal (string Low, string High) Words { get; } = options.Theme is ChartTheme.Dark ? ("dark", "light") : ("light", "dark");

    /// <summary>The color of an area, from 0 to 1.</summary>
    internal Color Area(double part) => Between(_ends.Low, _ends.High, part);

    /// <summary>The color of a line, from 0 to 1: the lowest can be seen against the background.</summary>
    internal Color Line(double part) => Between(_ends.Line, _ends.High, part);

    /// <summary>The color of text on an area.</summary>
    internal static Color TextOn(Color area) =>
        (0.299 * area.R) + (0.587 * area.G) + (0.114 * area.B) > 140 ? Color.FromHex("#1a1a1a") : Color.FromHex("#ffffff");

    private static Color Between(Color low, Color high, double part)
    {
        double at = double.IsFinite(part) ? Math.Clamp(part, 0, 1) : 0;
        return new(Mixed(low.R, high.R), Mixed(low.G, high.G), Mixed(low.B, high.B));

        byte Mixed(byte from, byte to) => (byte)Math.Round(from + ((to - from) * at));
    }
}
