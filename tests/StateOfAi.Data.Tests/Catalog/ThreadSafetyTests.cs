namespace StateOfAi.Data.Tests;

public sealed class ThreadSafetyTests
{
    [Fact]
    public void Threads_that_come_first_at_once_get_the_same_tables_and_rows()
    {
        for (int round = 0; round < 20; round++)
        {
            var catalog = new Catalog(new MemoryStore());
            object[][] seen = AtOnce(8, () => new object[]
            {
                catalog.Reports[2023].Acquisitions,
                catalog.Reports[2023].Acquisitions[0],
                catalog.Reports[2023].Acquisitions[0].Acquirer,
                catalog.Organizations["org.databricks"],
                catalog.Sources[0],
                catalog["F298"],
                catalog.GetRowsOfFact("F298")[0],
                catalog.Reports[2023].Facts["F401"].Errata[0],
                catalog.Reports[2023].Acquisitions["acquisition.biontech-instadeep"].Provenance.Conflicts[0],
            });

            Assert.All(seen, row => Assert.All(row.Zip(seen[0]), pair => Assert.Same(pair.Second, pair.First)));
            Assert.Same(seen[0][2], seen[0][3]);
        }
    }

    [Fact]
    public void Searches_and_hashes_of_many_threads_agree()
    {
        var catalog = new Catalog(new MemoryStore());

        (string, int)[] seen = AtOnce(8, () => (catalog.ContentHash + catalog.DataVersion, catalog.Search("nvidia").Count));

        Assert.Single(seen.Distinct());
    }

    private static T[] AtOnce<T>(int threads, Func<T> action)
    {
        using var start = new Barrier(threads);
        var results = new T[threads];
        Thread[] all = [.. Enumerable.Range(0, threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            results[i] = action();
        }))];
        Array.ForEach(all, thread => thread.Start());
        Array.ForEach(all, thread => thread.Join());
        return results;
    }
}
