using System.Text.RegularExpressions;
using SkiaSharp;

namespace StateOfAi.Data.Charts.Tests;

/// <summary>The colors of parts, as they are in the SVG of seven stacked parts.</summary>
public sealed class ColorTests
{
    // Severity 1 of the three kinds, in linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
    // Vision Deficiency", 2009, table of the supplementary material.
    private static readonly Dictionary<string, double[]> Blindness = new()
    {
        ["none"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protanopia"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deuteranopia"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritanopia"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    public static TheoryData<ChartTheme, string> Readers => new(
        from theme in new[] { ChartTheme.Light, ChartTheme.Dark } from kind in Blindness.Keys select (theme, kind));

    // Two shades of 0.02 in Oklab are hardly told apart; 0.07 is plain.
    [Theory]
    [MemberData(nameof(Readers))]
    public void Color_blind_readers_can_tell_seven_parts_apart(ChartTheme theme, string blindness)
    {
        double[][] colors = [.. ColorsOf(theme).Select(color => Oklab(Seen(Linear(color), Blindness[blindness])))];

        Assert.All(Pairs(colors), pair => Assert.True(Distance(pair.One, pair.Other) > 0.07));
    }

    [Theory]
    [InlineData(ChartTheme.Light)]
    [InlineData(ChartTheme.Dark)]
    public void Seven_parts_differ_in_gray_and_stand_out_from_the_background(ChartTheme theme)
    {
        double[] luminances = [.. ColorsOf(theme).Select(Linear).Select(Luminance)];
        double background = theme is ChartTheme.Light ? 1 : Luminance(Linear(SKColor.Parse("#1e1f22")));

        Assert.All(Pairs(luminances), pair => Assert.True(Contrast(pair.One, pair.Other) > 1.15));
        Assert.All(luminances, luminance => Assert.True(Contrast(luminance, background) > 2.8));
    }

    private static SKColor[] ColorsOf(ChartTheme theme)
    {
        (string, decimal)[] rows = [("A", 7), ("B", 6), ("C", 5), ("D", 4), ("E", 3), ("F", 2), ("G", 1)];
        string svg = rows.ToMarketSharesByPeriod(_ => TimePeriod.OfYear(2025), row => row.Item1, row => row.Item2, Unit.Usd)
            .ToChart(new() { Theme = theme }).ToSvg();
        SKColor[] colors = [.. Regex.Matches(svg, "<(rect|path)[^>]*? fill=\"(?<color>#[0-9A-Fa-f]+)\"")
            .Select(match => SKColor.Parse(match.Groups["color"].Value)).Distinct()
            .Where(color => color != SKColors.White && color != SKColor.Parse("#1e1f22"))];
        Assert.Equal(7, colors.Length);
        return colors;
    }

    private static IEnumerable<(T One, T Other)> Pairs<T>(T[] all) =>
        all.SelectMany((one, place) => all.Skip(place + 1).Select(other => (one, other)));

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Luminance(double[] linear) => (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);

    private static double[] Linear(SKColor color) => [.. new[] { color.Red, color.Green, color.Blue }.Select(part => part / 255.0)
        .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];

    private static double[] Seen(double[] linear, double[] by) => [.. Enumerable.Range(0, 3).Select(row => Math.Clamp(
        (by[3 * row] * linear[0]) + (by[(3 * row) + 1] * linear[1]) + (by[(3 * row) + 2] * linear[2]), 0, 1))];

    // Ottosson, "A perceptual color space for image processing", 2020.
    private static double[] Oklab(double[] rgb)
    {
        double l = Math.Cbrt((0.4122214708 * rgb[0]) + (0.5363325363 * rgb[1]) + (0.0514459929 * rgb[2]));
        double m = Math.Cbrt((0.2119034982 * rgb[0]) + (0.6806995451 * rgb[1]) + (0.1073969566 * rgb[2]));
        double s = Math.Cbrt((0.0883024619 * rgb[0]) + (0.2817188376 * rgb[1]) + (0.6299787005 * rgb[2]));
        return
        [
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s),
        ];
    }

    private static double Distance(double[] one, double[] other) =>
        Math.Sqrt(one.Zip(other, (a, b) => (a - b) * (a - b)).Sum());
}
