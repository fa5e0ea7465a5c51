using System.Text;
using System.Xml.Linq;
using SkiaSharp;

namespace StateOfAi.Data.Charts.Tests;

public sealed class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly Series Revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;

    [Fact]
    public void A_png_has_the_size_of_the_options_times_their_density()
    {
        using SKBitmap usual = SKBitmap.Decode(Revenue.ToChart().ToPng());
        using SKBitmap own = SKBitmap.Decode(Revenue.ToChart(new() { Width = 600, Height = 300, PixelDensity = 1 }).ToPng());

        Assert.Equal((1600, 1000), (usual.Width, usual.Height));
        Assert.Equal((600, 300), (own.Width, own.Height));
    }

    [Fact]
    public void An_svg_is_a_document_with_title_description_and_generic_font()
    {
        Chart chart = Revenue.ToChart();

        XElement root = XDocument.Parse(chart.ToSvg()).Root!;

        Assert.Equal("NVIDIA data center revenue, quarterly", root.Element(Svg + "title")!.Value);
        Assert.Equal(chart.AlternativeText, root.Element(Svg + "desc")!.Value);
        Assert.Equal(["Inter SemiBold, Inter, Helvetica, Arial, sans-serif", "Inter, Helvetica, Arial, sans-serif"],
            root.Descendants(Svg + "text").Select(text => text.Attribute("font-family")!.Value).Distinct());
    }

    [Theory]
    [InlineData("a\0b\u0001c\u001b[31m", "a\uFFFDb\uFFFDc\uFFFD[31m")]
    [InlineData("\uFFFF\uFFFE", "\uFFFD\uFFFD")]
    [InlineData("<b>&\"'", "<b>&\"'")]
    [InlineData("\U0001F4C8 growth", "\U0001F4C8 growth")]
    public void Any_title_is_valid_in_svg(string title, string shown)
    {
        Chart chart = Revenue.ToChart(new() { Title = title });

        Assert.Equal(shown, XDocument.Parse(chart.ToSvg()).Root!.Element(Svg + "title")!.Value);
        Assert.DoesNotContain('\0', chart.ToHtml());
    }

    [Fact]
    public void A_name_that_fits_into_no_picture_is_cut()
    {
        string name = new('W', 100_000);

        string svg = new[] { (name, 1m), ("B", 2m) }.ToSeriesBy(row => row.Item1, _ => TimePeriod.OfYear(2025), row => row.Item2, Unit.Usd)
            .ToChart(new() { Title = "Long" }).ToSvg();

        string[] texts = [.. XDocument.Parse(svg).Descendants(Svg + "text").Select(text => text.Value.Trim())];
        Assert.Contains(texts, text => text.StartsWith("WWW", StringComparison.Ordinal) && text.EndsWith('…'));
        Assert.All(texts, text => Assert.True(text.Length < 100));
    }

    [Fact]
    public void Files_streams_and_bytes_are_the_same_picture()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Chart chart = Revenue.ToChart();
            using MemoryStream png = new(), svg = new();
            chart.WritePng(png);
            chart.WriteSvg(svg);
            chart.Save(Path.Combine(folder, "chart.png"));
            chart.Save(Path.Combine(folder, "chart.SVG"));

            Assert.Equal(chart.ToPng(), png.ToArray());
            Assert.Equal(png.ToArray(), File.ReadAllBytes(Path.Combine(folder, "chart.png")));
            Assert.Equal(Encoding.UTF8.GetBytes(chart.ToSvg()), svg.ToArray());
            Assert.Equal(svg.ToArray(), File.ReadAllBytes(Path.Combine(folder, "chart.SVG")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Another_ending_of_a_file_is_refused() => Assert.Contains(".png or .svg",
        Assert.Throws<ArgumentException>(() => Revenue.ToChart().Save("chart.gif")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(199, 500, 2)]
    [InlineData(800, 8001, 2)]
    [InlineData(800, 500, 0.5)]
    [InlineData(800, 500, double.NaN)]
    public void Sizes_out_of_range_are_refused(int width, int height, double density) => Assert.Throws<ArgumentOutOfRangeException>(
        () => Revenue.ToChart(new() { Width = width, Height = height, PixelDensity = density }));

    [Fact]
    public void A_color_that_is_none_is_refused_with_how_to_write_one() => Assert.Contains("\"#76b900\"",
        Assert.Throws<ArgumentException>(
            () => Two().ToChart(new() { Colors = new Dictionary<string, string> { ["A"] = "greenish" } }).Title).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Html_is_an_image_with_alternative_text()
    {
        string html = Revenue.ToChart().ToHtml();

        Assert.StartsWith("<img width=\"800\" height=\"500\"", html, StringComparison.Ordinal);
        Assert.Contains("alt=\"Line chart: NVIDIA data center revenue, quarterly. From $701M in FY2019 Q1 to $89B in FY2027 Q2.\"", html,
            StringComparison.Ordinal);
        Assert.Contains("src=\"data:image/svg+xml;base64,", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_give_another_title() =>
        Assert.Equal("Mine", Revenue.ToChart().With(options => options with { Title = "Mine" }).Title);

    [Fact]
    public void The_plot_can_be_changed_before_it_is_saved()
    {
        Chart chart = Revenue.ToChart();
        byte[] before = chart.ToPng();

        chart.Plots[0].Add.HorizontalLine(50e9);

        Assert.InRange(Pixels.PartThatDiffers(before, chart.ToPng()), 0.0005, 0.05);
    }

    private static SeriesByKey<string> Two() => new[] { ("A", 2024, 1m), ("A", 2025, 2m), ("B", 2024, 3m), ("B", 2025, 4m) }
        .ToSeriesBy(row => row.Item1, row => TimePeriod.OfYear(row.Item2), row => row.Item3, Unit.Usd);
}
