using System.Text;
using System.Xml;

namespace StateOfAi.Data.Charts;

/// <summary>Text without the characters that XML forbids even in escaped form, such as control characters in names.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    internal static string Of(string text)
    {
        StringBuilder? valid = null;
        for (int place = 0; place < text.Length; place++)
        {
            bool isPair = place + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[place + 1], text[place]);
            if (isPair)
                place++;
            else if (!XmlConvert.IsXmlChar(text[place]))
                (valid ??= new(text))[place] = Replacement;
        }

        return valid?.ToString() ?? text;
    }
}
