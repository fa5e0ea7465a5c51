using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

public sealed class TextCodesTests
{
    [Fact]
    public void Equal_texts_have_equal_codes_and_others_do_not()
    {
        // Alike in their first and last characters, in length, or in the low bytes of their characters.
        string[] texts = [
            .. Enumerable.Range(0, 40).Select(length => new string('a', length)),
            .. Enumerable.Range(1, 39).Select(length => new string('a', length - 1) + "\u0161"),
            .. Enumerable.Range(1, 39).Select(length => "\u0161" + new string('a', length - 1)),
            .. Enumerable.Range(1, 39).Select(length => new string('a', length - 1) + "\u00E1"),
            .. Enumerable.Range(0, 2000).Select(number => $"Company {number}"), "12345678", "123456781", "123456788", "1234567812345678"];
        texts = [.. texts.Distinct(StringComparer.Ordinal)];
        var codes = new TextCodes();

        for (int time = 0; time < 2; time++)
        {
            for (int text = 0; text < texts.Length; text++)
                Assert.Equal(text, codes.CodeOf($"x{texts[text]}x".AsSpan(1, texts[text].Length)));
        }

        Assert.Equal(texts, codes.Texts);
    }
}
