using Microsoft.DotNet.Interactive.Formatting;

namespace StateOfAi.Data.Charts.Tests;

/// <summary>What the formatting of .NET Interactive, which knows nothing of charts, shows of one.</summary>
public sealed class NotebookTests
{
    [Fact]
    public void A_chart_shows_itself_as_a_picture_with_alternative_text()
    {
        Chart chart = new[] { ("A", 1m), ("B", 3m) }.ToMarketShares(row => row.Item1, row => row.Item2, Unit.Usd).ToChart();

        Assert.Equal("text/html", Formatter.GetPreferredMimeTypesFor(typeof(Chart)).First());
        string shown = chart.ToDisplayString("text/html");
        Assert.StartsWith("<img width=\"800\" height=", shown, StringComparison.Ordinal);
        Assert.Contains(
            "alt=\"Bar chart: Market shares. B: 75%; A: 25%.\" src=\"data:image/svg+xml;base64,", shown, StringComparison.Ordinal);
        Assert.Equal("Bar chart: Market shares. B: 75%; A: 25%.", chart.ToDisplayString("text/plain"));
    }
}
