using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// How .NET Interactive shows values that are one text, such as figures, instead of a list of their properties; it finds the members by
/// their names.
/// </summary>
internal sealed class TextFormatterSource
{
    [SuppressMessage("Performance", "CA1822", Justification = "Found as an instance method.")]
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ByMimeType("text/html", static text => $"<span class=\"{HtmlText.WithoutFormulas}\">{HtmlText.Shown(text)}</span>"),
        new ByMimeType("text/plain", static text => text),
    ];

    internal sealed class ByMimeType(string mimeType, Func<string, string> encode)
    {
        public string MimeType { get; } = mimeType;

        public bool Format(object instance, TextWriter writer)
        {
            writer.Write(
                encode(
                    instance is IFormattable formattable
                        ? formattable.ToString(null, CultureInfo.InvariantCulture)
                        : instance.ToString() ?? ""));
            return true;
        }
    }
}
