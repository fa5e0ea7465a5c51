namespace StateOfAi.Data.Queries.Tests;

/// <summary>A million cells, which is the cap.</summary>
public sealed class MillionCellTests
{
    private const int Million = 1_000_000;

    public static IEnumerable<TheoryDataRow<string>> Engines =>
        [new(Sources.DuckDbTable.Name), new(Sources.ClickHouse.Name) { Skip = Sources.ClickHouse.Skip }];

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task As_many_cells_as_the_cap_arrive_whole(string name)
    {
        var progress = new CellsRead();
        IReadOnlyList<Cell<long>> cells = await Sources.Get(name).GetAsync(deals =>
            deals.ToCells(deal => deal.Id, deal => deal.Units, Unit.Gpus, new() { Progress = progress }).ToListAsync(Ending));

        Assert.Equal(Million, cells.Count);
        Assert.Equal(Enumerable.Range(1, Million).Select(id => (long)id), cells.Select(cell => cell.Key));
        Assert.Equal(DealRows.All.Count(deal => deal.Units == null), cells.Count(cell => cell.Missing == 1));
        Assert.Equal(Enumerable.Range(1, 1_000).Select(thousand => thousand * 1_000L), progress.Told);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task One_more_is_refused_before_they_are_kept(string name)
    {
        var progress = new CellsRead();
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Sources.Get(name).GetAsync(deals => deals.ToCohortsAsync(
            deal => deal.Id, deal => deal.Units, Unit.Gpus, options: new() { MaxCells = Million - 1, Progress = progress },
            cancellation: Ending)));
        var few = new CellsRead();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Sources.Get(name).GetAsync(deals => deals.ToCohortsAsync(
            deal => deal.Id, deal => deal.Units, Unit.Gpus, options: new() { MaxCells = 2_500, Progress = few }, cancellation: Ending)));

        Assert.StartsWith("The query gives more than 999,999 cells, the limit of QueryOptions.MaxCells. Group by fewer or coarser keys,",
            error.Message, StringComparison.Ordinal);
        Assert.Equal(999_000, progress.Told[^1]);
        Assert.Equal([1_000, 2_000], few.Told);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Progress_can_cancel(string name)
    {
        using var cancel = new CancellationTokenSource();
        var progress = new CellsRead(cells =>
        {
            if (cells == 5_000)
                cancel.Cancel();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Sources.Get(name).GetAsync(deals =>
            deals.ToCells(deal => deal.Id, deal => deal.Units, Unit.Gpus, new() { Progress = progress }).ToListAsync(cancel.Token)));

        Assert.InRange(progress.Told[^1], 5_000, 100_000);
    }
}
