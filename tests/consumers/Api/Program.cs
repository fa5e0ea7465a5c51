using StateOfAi.Data;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddStateOfAiData();
WebApplication app = builder.Build();

app.MapGet("/reports", (IStateOfAiCatalog catalog) => catalog.Reports.Select(report => new { report.Year, report.Title }));

app.MapGet("/reports/{year:int}/acquisitions", (int year, IStateOfAiCatalog catalog) => catalog.Reports.GetOrNull(year) is { } report
    ? Results.Ok(
        report.Acquisitions.Select(deal =>
            new { Acquirer = deal.Acquirer.Name, Target = deal.Target.Name, Price = deal.Price?.Value,
                Currency = deal.Price?.Unit.ToString() }))
    : Results.NotFound(new { Known = catalog.Reports.Select(known => known.Year) }));

app.MapGet("/reports/{year:int}/verdicts", (int year, IStateOfAiCatalog catalog) =>
    catalog.Reports[year].Audit().GroupBy(audit => audit.Verdict).OrderBy(group => group.Key)
        .ToDictionary(group => group.Key.ToString(), group => group.Count()));

app.MapGet("/search",
    (string words, IStateOfAiCatalog catalog) => catalog.Search(words).Take(3).Select(hit => hit.ToString()));

app.MapGet("/growth/{from}/{to}", (string from, string to) => Growth.Between(Figure.Parse(from), Figure.Parse(to)));

app.Run();
