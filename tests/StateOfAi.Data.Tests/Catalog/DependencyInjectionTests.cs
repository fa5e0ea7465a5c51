using Microsoft.Extensions.DependencyInjection;

namespace StateOfAi.Data.Tests;

public sealed class DependencyInjectionTests
{
    [Fact]
    public void The_registered_catalog_is_the_embedded_one()
    {
        using ServiceProvider provider = new ServiceCollection().AddStateOfAiData().BuildServiceProvider();

        Assert.Same(StateOfAiCatalog.Embedded, provider.GetRequiredService<IStateOfAiCatalog>());
    }

    [Fact]
    public void Registering_twice_registers_once() => Assert.Single(new ServiceCollection().AddStateOfAiData().AddStateOfAiData());

    [Fact]
    public void A_catalog_of_ones_own_that_is_registered_first_wins()
    {
        IStateOfAiCatalog own = StateOfAiCatalog.Load(new MemoryStore());
        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddStateOfAiData().BuildServiceProvider();

        Assert.Same(own, Assert.Single(provider.GetServices<IStateOfAiCatalog>()));
    }

    [Fact]
    public void A_catalog_that_is_named_takes_the_place_of_one_that_was_registered_before_and_stays_when_one_is_registered_later()
    {
        IStateOfAiCatalog own = StateOfAiCatalog.Load(new MemoryStore());
        using ServiceProvider provider = new ServiceCollection().AddStateOfAiData().AddStateOfAiData(own).AddStateOfAiData()
            .BuildServiceProvider();

        Assert.Same(own, Assert.Single(provider.GetServices<IStateOfAiCatalog>()));
    }

    [Fact]
    public void No_collection_is_wrong_use() =>
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddStateOfAiData());
}
