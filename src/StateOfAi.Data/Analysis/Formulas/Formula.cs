using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// How a number is worked out from rows: operands such as <c>[acquisition.databricks-mosaicml]</c> or <c>[chip.a100].released</c>, literals
/// with a unit such as <c>9 month</c>, the signs <c>+ - * / ^</c>, parentheses and a few functions; docs/methods.md has the whole language.
/// Units are checked against those of the rows: dollars over users are dollars per user, dollars and euros are not added, and a percentage
/// is no number until a function says what it is one of.
/// </summary>
/// <remarks>Two formulas are equal when their texts are.</remarks>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Formula : IParsable<Formula>
{
    private readonly string _text;

    private Formula(string text, FormulaNode root) => (_text, Root) = (text, root);

    internal FormulaNode Root { get; }

    /// <summary>Reads a formula.</summary>
    /// <param name="s">The text, of up to 2,000 characters.</param>
    /// <param name="provider">Not used: formulas are free of culture.</param>
    /// <exception cref="FormulaFormatException">The text is no formula; the exception says where and what was expected.</exception>
    public static Formula Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, out FormulaProblem? problem) ?? throw new FormulaFormatException(s, problem!);
    }

    /// <summary>Reads a formula if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Formula result) =>
        (result = s is null ? null : Parse(s, out _)) is not null;

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    internal static Formula? Parse(string text, out FormulaProblem? problem) =>
        FormulaParser.Parse(text, out problem) is { } root ? new(text, root) : null;
}
