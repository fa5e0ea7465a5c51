using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// Makes .NET Interactive show values such as figures as text rather than as a list of properties. It finds the members by name.
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
