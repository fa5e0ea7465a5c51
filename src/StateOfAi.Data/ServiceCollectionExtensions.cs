using Microsoft.Extensions.DependencyInjection.Extensions;
using StateOfAi.Data;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration with dependency injection.</summary>
public static class StateOfAiDataServiceCollectionExtensions
{
    /// <summary>
    /// Registers the embedded data as the single <see cref="IStateOfAiCatalog"/>, unless a catalog is registered already. Reads nothing
    /// yet.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <returns>The same collection, for the next call.</returns>
    public static IServiceCollection AddStateOfAiData(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(StateOfAiCatalog.Embedded);
        return services;
    }

    /// <summary>
    /// Registers a catalog as the single <see cref="IStateOfAiCatalog"/>, in place of one that is registered already: corrected data, or
    /// those of a test.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="catalog">The catalog; it is not disposed of, as it holds nothing that must be.</param>
    /// <returns>The same collection, for the next call.</returns>
    public static IServiceCollection AddStateOfAiData(this IServiceCollection services, IStateOfAiCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(catalog);
        return services.RemoveAll<IStateOfAiCatalog>().AddSingleton(catalog);
    }
}
