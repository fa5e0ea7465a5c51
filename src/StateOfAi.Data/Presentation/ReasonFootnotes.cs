namespace StateOfAi.Data;

/// <summary>The reasons why numbers are not known: each one once below the table, with marks in the cells.</summary>
internal sealed class ReasonFootnotes : ShownFootnotes
{
    /// <summary>The text of a cell whose number is not known.</summary>
    internal const string NotAvailable = "n/a";

    private const int Letters = 26;

    private readonly string[] _reasons;

    private ReasonFootnotes(string[] reasons)
        : base([.. reasons.Select(Sentence)], Letter) => _reasons = reasons;

    internal static ReasonFootnotes Of(IEnumerable<object?> values) => new([.. values.Select(ReasonOf).OfType<string>().Distinct()]);

    /// <summary>The text and the mark for a number that is not known; <see langword="null"/> for any other value.</summary>
    internal string? TextOf(object? value) => MarkOf(value) is { } mark ? $"{NotAvailable} [{mark}]" : null;

    /// <summary>The mark of the reason why a number is not known; <see langword="null"/> for any other value.</summary>
    internal string? MarkOf(object? value) => ReasonOf(value) is { } reason ? Letter(Array.IndexOf(_reasons, reason) + 1) : null;

    private static string? ReasonOf(object? value) =>
        CellNumber.Of(value) is { Reason: not null } number ? Advice.Omitted(number.Why!) : null;

    /// <summary><c>a</c> to <c>z</c>, then <c>aa</c> and so on.</summary>
    private static string Letter(int number) =>
        (number > Letters ? Letter((number - 1) / Letters) : "") + (char)('a' + ((number - 1) % Letters));

    private static string Sentence(string reason) => $"{char.ToUpperInvariant(reason[0])}{reason[1..].TrimEnd('.')}.";
}
