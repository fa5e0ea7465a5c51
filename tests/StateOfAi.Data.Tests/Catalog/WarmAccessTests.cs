namespace StateOfAi.Data.Tests;

public sealed class WarmAccessTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    public static TheoryData<string> Names => [.. Accesses.Keys];

    private static Dictionary<string, Action> Accesses { get; } = new()
    {
        ["report of a year"] = static () => _ = Catalog.Reports[2023],
        ["table property"] = static () => _ = Catalog.Reports[2023].Acquisitions,
        ["row by place"] = static () => _ = Catalog.Reports[2023].Acquisitions[0],
        ["row by id"] = static () => _ = Catalog.Reports[2023].Acquisitions["acquisition.biontech-instadeep"],
        ["row of the catalog by id"] = static () => _ = Catalog["acquisition.biontech-instadeep"],
        ["reference"] = static () => _ = Catalog.Reports[2023].Acquisitions[0].Acquirer.Label,
        ["reference to a row of any table"] = static () => _ = Catalog.Reports[2023].GrowthClaims[0].To!.Label,
        ["figure"] = static () => _ = Catalog.Reports[2023].Acquisitions[0].Price!.Value,
        ["fact of a row"] = static () => _ = Catalog.Reports[2023].Acquisitions[0].Provenance.Facts[0].Modality,
        ["rows of a fact"] = static () => _ = Catalog.GetRowsOfFact("F298").Count,
        ["rows that a fact knows"] = static () => _ = Catalog.Reports[2023].Facts["F298"].Rows.Count,
        ["errata of a fact"] = static () => _ = Catalog.Reports[2023].Facts["F373"].Errata.Count,
        ["all rows"] = static () =>
        {
            foreach (Acquisition deal in Catalog.Reports[2023].Acquisitions)
                _ = deal.Target.Name;
        },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Warm_access_allocates_nothing(string name)
    {
        Action access = Accesses[name];
        for (int i = 0; i < 100; i++)
            access();

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            access();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
