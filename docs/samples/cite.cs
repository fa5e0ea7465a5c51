#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// Where does a number come from, is anything wrong with it, and how do I cite it? dotnet run cite.cs -- CoreWeave

using StateOfAi.Data;

IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded;
string words = args.Length > 0 ? string.Join(' ', args) : "MosaicML";
Row row = catalog.Search(words).Select(hit => hit.Row).OfType<Row>()
    .First(row => row is not Organization and not Product && row.Provenance.Sources.Count > 0);

Console.WriteLine($"{row}   ({row.Id}, {row.Provenance.Modality}, {row.Provenance.Reliability})");
foreach (Fact fact in row.Provenance.Facts)
    Console.WriteLine($"  on the page: {fact.Locator}");
foreach (Erratum erratum in row.Provenance.Errata)
    Console.WriteLine($"  {erratum.Kind}: {erratum.Printed} should be {erratum.ShouldBe}");
Console.WriteLine();
Console.WriteLine(row.Provenance.Citation.ToBibTeX());
