using Microsoft.Extensions.DependencyInjection.Extensions;
using StateOfAi.Data;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration with dependency injection.</summary>
public static class StateOfAiDataServiceCollectionExtensions
{
    /// <summary>
    /// Registers the embedded data as the singleton <see cref="IStateOfAiCatalog"/>, unless a catalog is already registered. Reads no data
    /// yet.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <returns>The same service collection, so that calls can be chained.</returns>
    /// <example><code>
    /// using ServiceProvider services = new ServiceCollection().AddStateOfAiData().BuildServiceProvider();
    /// IStateOfAiCatalog catalog = services.GetRequiredService&lt;IStateOfAiCatalog&gt;();
    /// </code></example>
    public static IServiceCollection AddStateOfAiData(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(StateOfAiCatalog.Embedded);
        return services;
    }

    /// <summary>
    /// Registers a catalog as the singleton <see cref="IStateOfAiCatalog"/>, replacing any that is already registered. Use it for corrected
    /// data or in tests.
    /// </summary>
    /// <param name="services">The service collection.</param>
    /// <param name="catalog">The catalog. The container does not dispose it; it holds nothing to release.</param>
    /// <returns>The same service collection, so that calls can be chained.</returns>
    public static IServiceCollection AddStateOfAiData(this IServiceCollection services, IStateOfAiCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(catalog);
        return services.RemoveAll<IStateOfAiCatalog>().AddSingleton(catalog);
    }
}
