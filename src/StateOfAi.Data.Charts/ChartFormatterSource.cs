using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data.Charts;

/// <summary>Makes .NET Interactive show charts as pictures. It finds the members by name.</summary>
internal sealed class ChartFormatterSource
{
    [SuppressMessage("Performance", "CA1822", Justification = "Found as an instance method.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ByMimeType("text/html", static chart => chart.ToHtml()),
        new ByMimeType("text/plain", static chart => chart.AlternativeText),
    ];

    internal sealed class ByMimeType(string mimeType, Func<Chart, string> write)
    {
        public string MimeType { get; } = mimeType;

        /// <summary>Writes a value if it is a chart.</summary>
        /// <returns>Whether it is.</returns>
        public bool Format(object instance, TextWriter writer)
        {
            if (instance is not Chart chart)
                return false;
            writer.Write(write(chart));
            return true;
        }
    }
}
