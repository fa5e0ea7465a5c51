#!/usr/bin/env dotnet
#:package StateOfAi.Data.Charts@0.1.0

// How did AI chips become a market of one company? A report on one page, with three charts and two tables: dotnet run report.cs -- folder

using StateOfAi.Data;
using StateOfAi.Data.Charts;

string folder = Directory.CreateDirectory(args is [var name] ? name : Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}")).FullName;
Series revenue = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.DataCenter;
MarketSharesByPeriod<Chip> chips = StateOfAiCatalog.Embedded.Datasets.ChipCitations.SharesByYear(ChipGroup.Family);
File.WriteAllText(Path.Combine(folder, "report.md"), $"""
    # AI chips

    {Picture("revenue.svg", revenue.ToChart())}

    {Picture("growth.svg", revenue.YearOverYear().ToChart())}

    {revenue.YearOverYear()[^4..].ToMarkdown()}
    {Picture("chips.svg", chips.ToChart(new() { Title = "Chips that AI papers name" }))}

    {chips.Values.Last().WithTitle("The last year").ToMarkdown(5)}
    """);
Console.Write(File.ReadAllText(Path.Combine(folder, "report.md")));

string Picture(string file, Chart chart)
{
    chart.Save(Path.Combine(folder, file));
    return $"![{chart.AlternativeText}]({file})";
}
