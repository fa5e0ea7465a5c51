#!/usr/bin/env dotnet
#:package StateOfAi.Data@0.1.0

// What does the package know about a subject, and how far can I trust it? dotnet run find.cs -- OpenAI revenue

using StateOfAi.Data;

IStateOfAiCatalog catalog = StateOfAiCatalog.Embedded;
ResultList<SearchHit> hits = catalog.Search(args.Length > 0 ? string.Join(' ', args) : "Microsoft capex");

Console.Write(hits.Take(6).Without("Table").ToText(doubts: FootnoteDetail.None));

foreach (IDataset dataset in hits.Select(hit => catalog.Datasets.GetOrNull(hit.Id)).OfType<IDataset>().Take(3))
{
    Console.WriteLine($"\n{dataset.Title}, through {dataset.Through}");
    Console.WriteLine($"  Covers: {dataset.Coverage}");
    Console.WriteLine($"  Trust: {dataset.TrustNote}");
}
