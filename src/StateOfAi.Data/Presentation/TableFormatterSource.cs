using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>How .NET Interactive shows whatever is a table; it finds the members by their names.</summary>
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

        /// <summary>Writes a value; false where it is none of ours, which leaves it to other formatters.</summary>
        public bool Format(object instance, TextWriter writer)
        {
            if (instance is not ITabular table)
                return false;
            writer.Write(write(table));
            return true;
        }
    }
}
