using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>Makes .NET Interactive show a catalog as its whole table of contents. It finds the members by name.</summary>
internal sealed class CatalogFormatterSource
{
    [SuppressMessage("Performance", "CA1822", Justification = "Found as an instance method.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new TableFormatterSource.ByMimeType("text/html", static catalog => catalog.ToHtml(maxRows: null)),
        new TableFormatterSource.ByMimeType("text/plain", static catalog => catalog.ToText(maxRows: null)),
    ];
}
