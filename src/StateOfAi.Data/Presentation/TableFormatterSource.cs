using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>Makes .NET Interactive show tables as such. It finds the members by name.</summary>
internal sealed class TableFormatterSource
{
    [SuppressMessage("Performance", "CA1822", Justification = "Found as an instance method.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ByMimeType("text/html", static table => table.ToHtml()),
        new ByMimeType("text/plain", static table => table.ToText()),
    ];

    internal sealed class ByMimeType(string mimeType, Func<ITabular, string> write)
    {
        public string MimeType { get; } = mimeType;

        /// <summary>Writes a value if it is a table.</summary>
        /// <returns>Whether it is; other formatters write any other value.</returns>
        public bool Format(object instance, TextWriter writer)
        {
            if (instance is not ITabular table)
                return false;
            writer.Write(write(table));
            return true;
        }
    }
}
