using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>How .NET Interactive shows a catalog: all of its table of contents. It finds the members by their names.</summary>
internal sealed class CatalogFormatterSource
{
    [SuppressMessage("Performance", "CA1822", Justification = "Found as an instance method.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new TableFormatterSource.ByMimeType("text/html", static catalog => catalog.ToHtml(maxRows: null)),
        new TableFormatterSource.ByMimeType("text/plain", static catalog => catalog.ToText(maxRows: null)),
    ];
}
