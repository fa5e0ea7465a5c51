namespace StateOfAi.Data;

/// <summary>
/// Full-width letters, digits and symbols, as typed with Chinese, Japanese and Korean keyboards (<c>＄１．２Ｂ</c>), and no-break and thin
/// spaces, which may be within words too: <c>at least</c>.
/// </summary>
internal static class FullWidth
{
    private const char First = '！', Last = '～', Offset = (char)('！' - '!');

    /// <summary>The text with each full-width character replaced by the usual one; positions stay the same.</summary>
    internal static string ToHalfWidth(string text) => text.AsSpan().IndexOfAnyExceptInRange('\0', '\u009F') < 0 ? text
        : string.Create(text.Length, text, static (to, from) =>
        {
            for (int index = 0; index < to.Length; index++)
                to[index] = ToHalfWidth(from[index]);
        });

    private static char ToHalfWidth(char letter) => letter switch
    {
        >= First and <= Last => (char)(letter - Offset),
        '\u00A0' or '\u2009' or '\u202F' => ' ',
        '￡' => '£',
        '￥' => '¥',
        '￦' => '₩',
        _ => letter,
    };
}
