using StateOfAi.Data;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddStateOfAiData();
builder.Services.AddHostedService<AuditWorker>();
builder.Build().Run();

/// <summary>Audits the report once and ends.</summary>
internal sealed class AuditWorker(IStateOfAiCatalog catalog, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        foreach (IGrouping<Verdict, ClaimAudit> verdict in catalog.Reports[2023].Audit().GroupBy(audit => audit.Verdict)
            .OrderBy(group => group.Key))
            Console.WriteLine($"{verdict.Key}: {verdict.Count()}");
        Console.WriteLine(catalog == StateOfAiCatalog.Embedded);
        lifetime.StopApplication();
    }
}
