using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace StateOfAi.Data.Charts.Tests;

/// <summary>A picture of the gallery, and the lines that make it.</summary>
/// <param name="Name">The name of its file, without the ending.</param>
/// <param name="Text">The alternative text on the page.</param>
/// <param name="Code">The lines, which leave a chart in the variable <c>chart</c>.</param>
internal sealed record GalleryEntry(string Name, string Text, string Code)
{
    internal const string Page = "docs/charts.md", Folder = "docs/charts";

    private static readonly Regex Entries = new(
        @"```csharp\n(?<code>((?!```).)*)```\n(?<between>((?!```csharp).)*?)!\[(?<text>[^\]]*)\]\(charts/(?<name>[a-z0-9-]+)\.png\)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly ScriptOptions Usual = ScriptOptions.Default
        .WithReferences(
            typeof(Chart).Assembly, typeof(Series).Assembly, typeof(NodaTime.LocalDate).Assembly, typeof(ScottPlot.Plot).Assembly)
        .WithImports("System", "System.Linq", "System.Collections.Generic");

    internal static IReadOnlyList<GalleryEntry> All { get; } = [.. Entries.Matches(Repository.Read(Page)).Select(match => new GalleryEntry(
        match.Groups["name"].Value, match.Groups["text"].Value, match.Groups["code"].Value))];

    internal string Path => Repository.Path($"{Folder}/{Name}.png");

    /// <summary>Runs the lines.</summary>
    internal async Task<Chart> ChartAsync()
    {
        TextWriter console = Console.Out;
        Console.SetOut(TextWriter.Null);
        try
        {
            ScriptState<object> state = await CSharpScript.RunAsync(
                Code, Usual, cancellationToken: TestContext.Current.CancellationToken);
            Chart chart = Assert.IsType<Chart>(state.GetVariable("chart").Value);
            // Small files suffice for a page.
            return chart.With(options => options with { PixelDensity = 1 });
        }
        finally
        {
            Console.SetOut(console);
        }
    }
}
