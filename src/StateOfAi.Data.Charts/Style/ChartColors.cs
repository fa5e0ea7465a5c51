using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>The colors of a theme, and which part has which.</summary>
internal sealed class ChartColors
{
    // Found by a search for seven colors that differ most as seen by readers with each kind of color blindness (Machado and others, 2009),
    // and whose contrasts to each other, for gray prints, are at least 1.15.
    private static readonly string[] OnLight = ["#017fbb", "#dd8503", "#03583e", "#6d0b7f", "#866407", "#888888", "#6246b7"];
    private static readonly string[] OnDark = ["#30aff8", "#da682c", "#96e8a8", "#fddef5", "#ccb453", "#979797", "#c6beff"];

    private readonly ChartOptions _options;
    private readonly string[] _parts;

    internal ChartColors(ChartOptions options)
    {
        _options = options;
        bool isDark = options.Theme is ChartTheme.Dark;
        _parts = isDark ? OnDark : OnLight;
        Background = Color.FromHex(isDark ? "#1e1f22" : "#ffffff");
        Text = Color.FromHex(isDark ? "#f0f0f0" : "#1a1a1a");
        Muted = Color.FromHex(isDark ? "#b5b8bd" : "#5c6067");
        Grid = Color.FromHex(isDark ? "#3a3c41" : "#e3e5e8");
        Axis = Color.FromHex(isDark ? "#8a8d93" : "#8a8d93");
        Faded = Color.FromHex(isDark ? "#55585e" : "#c2c5ca");
    }

    internal Color Background { get; }

    internal Color Text { get; }

    /// <summary>The color of text that explains.</summary>
    internal Color Muted { get; }

    internal Color Grid { get; }

    internal Color Axis { get; }

    /// <summary>The color of parts that are not highlighted.</summary>
    internal Color Faded { get; }

    /// <summary>The number of parts that have a separate color.</summary>
    internal int Count => _parts.Length;

    /// <summary>The color of a chart with one part.</summary>
    internal Color First => Color.FromHex(_parts[0]);

    /// <summary>The color of losses beside gains.</summary>
    internal Color Loss => Color.FromHex(_parts[1]);

    /// <summary>A color as it looks if it lets the background through, without what else is behind it.</summary>
    internal Color Pale(Color color, double share) => Mixed(color, Background, share);

    /// <summary>A color in which text can be read: mixed with that of plain text until its contrast is enough.</summary>
    internal Color ForText(Color color)
    {
        const double step = 0.1;
        for (double share = 0; share < 1; share += step)
        {
            Color mixed = Mixed(Text, color, share);
            if (Contrast.Between(mixed, Background) >= Contrast.OfText)
                return mixed;
        }

        return Text;
    }

    /// <summary>The color of a part.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="place">Its place among the parts that have a color.</param>
    /// <exception cref="ArgumentException">The options have a color that is not one.</exception>
    internal Color Of(string name, int place)
    {
        if (_options.Highlight is { } highlight && highlight != name)
            return Faded;
        if (!_options.Colors.TryGetValue(name, out string? hex))
            return place < _parts.Length ? Color.FromHex(_parts[place]) : Faded;
        return Parse(name, hex);
    }

    /// <exception cref="ArgumentException">The text is not a color.</exception>
    internal static Color Parse(string name, string? hex)
    {
        string digits = hex?.TrimStart('#') ?? "";
        return digits.Length is 3 or 6 && digits.All(char.IsAsciiHexDigit)
            ? Color.FromHex(digits.Length == 6 ? digits : string.Concat(digits.Select(digit => $"{digit}{digit}")))
            : throw new ArgumentException($"'{hex}', the color of '{name}', is not a color; write it as \"#76b900\".", nameof(hex));
    }

    private static Color Mixed(Color one, Color other, double share)
    {
        return new(Of(one.R, other.R), Of(one.G, other.G), Of(one.B, other.B));

        byte Of(byte part, byte rest) => (byte)((part * share) + (rest * (1 - share)));
    }
}
