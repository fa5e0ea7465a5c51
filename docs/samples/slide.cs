#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// Which platforms does NVIDIA's revenue come from? A table for a slide, as a web page: dotnet run slide.cs -- slide.html

using StateOfAi.Data;

TableView slide = StateOfAiCatalog.Embedded.Datasets.NvidiaRevenue.ByPlatform
    .Where(row => row.Period.Year == 2026)
    .ToMarketSharesByPeriod(row => row.Period, row => row.Platform, row => row.Value)
    .Format("Amount", "B1")
    .ToWide(rows: "Part", columns: "Period", values: "Amount")
    .Rename("Part", "Platform")
    .WithTitle("NVIDIA revenue by platform, fiscal 2026")
    .WithNotes();

Console.Write(slide.ToText(doubts: FootnoteDetail.None));
if (args is [var path])
    File.WriteAllText(path, slide.ToHtmlPage(doubts: FootnoteDetail.None));
