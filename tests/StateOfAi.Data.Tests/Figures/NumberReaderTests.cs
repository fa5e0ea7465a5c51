namespace StateOfAi.Data.Tests;

/// <summary>Texts of millions of characters: what grew with the square of their length took minutes.</summary>
public sealed class NumberReaderTests
{
    private const int Length = 4_000_000;

    [Theory]
    [InlineData("1", ",111", " %", "the number is too large")]
    [InlineData("0", ",000", " %", "not grouped")]
    [InlineData("", "1,", "1%", "not grouped")]
    [InlineData("", "1", " %", "the number is too large")]
    [InlineData("", "0", ",5%", "not grouped")]
    [InlineData("0.", "1", " %", "cannot be stored as printed")]
    [InlineData("1 to 1", ",111", " %", "the number is too large")]
    [InlineData("", " ", "", "a number was expected")]
    [InlineData("", "-", "", "a number was expected")]
    [InlineData("5 ", "%", "", "the text continues with")]
    public void Long_texts_are_read_once(string first, string repeated, string last, string expected)
    {
        string text = first + string.Concat(Enumerable.Repeat(repeated, Length / repeated.Length)) + last;
        FigureFormatException thrown = Assert.Throws<FigureFormatException>(() => Figure.Parse(text));
        Assert.Contains(expected, thrown.Message);
        Assert.Same(text, thrown.Text);
        Assert.InRange(thrown.Message.Length, 1, 500);
    }

    [Fact]
    public void Zeros_that_say_nothing_are_read_over() =>
        Assert.Equal(Figure.Exact(0.125m, Unit.Percent), Figure.Parse("0.125" + new string('0', Length) + " %"));

    [Fact]
    public void A_message_is_one_line_without_signs_that_a_terminal_acts_on() => Assert.StartsWith(
        "'5\ufffd[31m x y' is not a figure: at position 1 the unit '\ufffd[31m x y' is not known",
        Assert.Throws<FigureFormatException>(() => Figure.Parse("5\u001b[31m\nx\ty")).Message, StringComparison.Ordinal);
}
