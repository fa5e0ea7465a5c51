using ScottPlot;

namespace StateOfAi.Data.Charts;

/// <summary>How well a color can be told from another, as the Web Content Accessibility Guidelines measure it.</summary>
internal static class Contrast
{
    /// <summary>The least contrast of text to what is behind it.</summary>
    internal const double OfText = 4.5;

    /// <summary>The contrast, from 1 for equal colors to 21 for black and white.</summary>
    internal static double Between(Color one, Color other)
    {
        double first = Luminance(one), second = Luminance(other);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(Color color) =>
        (0.2126 * Linear(color.R)) + (0.7152 * Linear(color.G)) + (0.0722 * Linear(color.B));

    private static double Linear(byte part)
    {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
