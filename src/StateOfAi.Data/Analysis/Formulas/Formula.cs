using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// A formula that computes a number from rows: operands such as <c>[acquisition.databricks-mosaicml]</c> or <c>[chip.a100].released</c>,
/// literals with a unit such as <c>9 month</c>, the operators <c>+ - * / ^</c>, parentheses and a few functions. See docs/methods.md for
/// the full language. Units are checked against those of the rows: dollars divided by users are dollars per user, dollars and euros cannot
/// be added, and a percentage is not a number until a function converts it.
/// </summary>
/// <remarks>Two formulas are equal if their texts are.</remarks>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Formula : IParsable<Formula>
{
    private readonly string _text;

    private Formula(string text, FormulaNode root) => (_text, Root) = (text, root);

    internal FormulaNode Root { get; }

    /// <summary>Parses a formula.</summary>
    /// <param name="s">The text, of up to 2,000 characters.</param>
    /// <param name="provider">Ignored: formulas are culture-invariant.</param>
    /// <returns>The formula. Its rows and units are checked later, against the data.</returns>
    /// <exception cref="FormulaFormatException">The text is not a formula; the exception says where and what was expected.</exception>
    /// <example>
    /// <code>
    /// Formula perUser = Formula.Parse("[deal.raised] / [deal.users]");
    /// </code>
    /// </example>
    public static Formula Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s, out FormulaProblem? problem) ?? throw new FormulaFormatException(s, problem!);
    }

    /// <summary>Parses a formula.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: formulas are culture-invariant.</param>
    /// <param name="result">Receives the formula.</param>
    /// <returns>Whether the text is a formula.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Formula result) =>
        (result = s is null ? null : Parse(s, out _)) is not null;

    /// <summary>Returns the text.</summary>
    public override string ToString() => _text;

    internal static Formula? Parse(string text, out FormulaProblem? problem) =>
        FormulaParser.Parse(text, out problem) is { } root ? new(text, root) : null;
}
