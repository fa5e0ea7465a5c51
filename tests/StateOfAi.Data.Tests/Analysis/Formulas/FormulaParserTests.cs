using CsCheck;

namespace StateOfAi.Data.Tests;

public sealed class FormulaParserTests
{
    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3", 9)]
    [InlineData("10 - 3 - 2", 5)]
    [InlineData("24 / 4 / 3", 2)]
    [InlineData("2 * 3 ^ 2", 18)]
    [InlineData("2 ^ 3 ^ 2", 512)]
    [InlineData("-2 ^ 2", -4)]
    [InlineData("2 ^ -1", 0.5)]
    [InlineData("--3", 3)]
    [InlineData(" 1\t+\n1 ", 2)]
    [InlineData("1.5e3", 1500)]
    [InlineData("10 - 4 + 1", 7)]
    public void Signs_bind_as_in_arithmetic(string formula, double value) =>
        Assert.Equal(value, Worked.Out(formula, "multiple").Value.Value, 1e-9);

    [Theory]
    [InlineData("[a.b-c]", "a.b-c", "")]
    [InlineData("[a].released", "a", ".released")]
    [InlineData("[a].effects[0].value", "a", ".effects[0].value")]
    public void An_operand_is_a_row_and_the_way_to_a_field(string formula, string row, string path)
    {
        var operand = (FormulaOperand)Formula.Parse(formula).Root;

        Assert.Equal((row, path), (operand.Row, string.Concat(operand.Path)));
    }

    [Theory]
    [InlineData("", 0, "a number, a row in brackets, a function or a parenthesis was expected, and the text ends")]
    [InlineData("1 +", 3, "a number, a row in brackets, a function or a parenthesis was expected, and the text ends")]
    [InlineData("1 $ 2", 2, "an operator or the end was expected, found '$'")]
    [InlineData("1 2", 2, "an operator or the end was expected, found '2'")]
    [InlineData("(1 + 2", 6, "')' was expected, and the text ends")]
    [InlineData("1 + 2)", 5, "an operator or the end was expected, found ')'")]
    [InlineData("[a", 0, "a row id followed by ']' was expected")]
    [InlineData("[]", 0, "a row id followed by ']' was expected")]
    [InlineData("[a].", 4, "a field name was expected, and the text ends")]
    [InlineData("[a].b[x]", 6, "a list index, counted from 0, followed by ']' was expected")]
    [InlineData("[a].b[0", 6, "a list index, counted from 0, followed by ']' was expected")]
    [InlineData("5 bananas", 2, "'bananas' is not a unit")]
    [InlineData("1.", 0, "'1.' is not a number, or has too many digits to keep")]
    [InlineData("1e99", 0, "'1e99' is not a number, or has too many digits to keep")]
    [InlineData("1.2345678901234567890123456789012345", 0,
        "'1.2345678901234567890123456789012345' is not a number, or has too many digits to keep")]
    [InlineData("1, 2", 1, "an operator or the end was expected, found ','")]
    [InlineData("root(2)", 0,
        "'root' is not a function; expected one of low, high, fraction, percent, multiple, change, number, share, compound, peak, year, "
            + "years, months, days")]
    [InlineData("Low(2)", 0,
        "'Low' is not a function; expected one of low, high, fraction, percent, multiple, change, number, share, compound, peak, year, "
            + "years, months, days")]
    [InlineData("low 2", 4, "'(' was expected, found '2'")]
    [InlineData("low(1, 2)", 0, "'low' takes 1 argument, found 2")]
    [InlineData("share(1)", 0, "'share' takes 2 arguments, found 1")]
    [InlineData("years(1, 2, 3)", 0, "'years' takes 1 or 2 arguments, found 3")]
    public void What_is_no_formula_is_told_with_its_place(string text, int position, string message)
    {
        FormulaFormatException error = Assert.Throws<FormulaFormatException>(() => Formula.Parse(text));

        Assert.Equal((text, position), (error.Text, error.Position));
        Assert.Equal($"'{text}' is not a formula: at position {position} {message}.", error.Message);
        Assert.False(Formula.TryParse(text, null, out _));
    }

    [Fact]
    public void Depth_and_length_have_limits_so_that_no_text_runs_out_of_stack()
    {
        Assert.Equal(50, Assert.Throws<FormulaFormatException>(() => Formula.Parse(new string('(', 900))).Position);
        Assert.Equal(50, Assert.Throws<FormulaFormatException>(() => Formula.Parse(new string('-', 900))).Position);
        Assert.Equal(2000,
            Assert.Throws<FormulaFormatException>(() => Formula.Parse("1" + string.Concat(Enumerable.Repeat("+1", 1000)))).Position);
        Assert.Equal(500, Worked.Out("1" + string.Concat(Enumerable.Repeat("+1", 499)), "multiple").Value.Value);
    }

    [Fact]
    public void Any_text_is_a_formula_or_an_error_with_its_place()
    {
        string[] parts = ["[a]", "[a].b[0]", "1", "2.5e3", "USD", " year", "low(", "share(", "compound(", "years(", "(", ")", ",", "+", "-",
            "*", "/", "^", " ", ".", "[", "]", "e", "\0", "é", "%"];
        Gen<string> nearly = Gen.Int[0, parts.Length - 1].Array[0, 20].Select(picked => string.Concat(picked.Select(part => parts[part])));
        Gen.OneOf(Gen.String, nearly).Sample(
            text =>
            {
                Formula? formula = Formula.Parse(text, out FormulaProblem? problem);
                return formula is not null ? problem is null && formula.ToString() == text
                    : problem is not null && problem.Position >= 0 && problem.Position <= text.Length && problem.Message.Length > 0;
            },
            iter: 20_000);
    }
}
