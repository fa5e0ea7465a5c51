namespace StateOfAi.Data.Testing;

/// <summary>A result is in doubt in ways that its test does not expect, or no longer in doubt as it expects.</summary>
public sealed class DoubtsException : Exception
{
    internal DoubtsException(IReadOnlyList<Doubt> unexpected, IReadOnlyList<string> gone)
        : base(string.Join('\n', [.. Lines("Not expected:", unexpected.Select(TextOf)), .. Lines("Expected, and not there:", gone)])) =>
        (Unexpected, Gone) = (unexpected, gone);

    /// <summary>The doubts that were not expected; may be empty.</summary>
    public IReadOnlyList<Doubt> Unexpected { get; }

    /// <summary>The ids and kinds that were expected and that no doubt has; may be empty.</summary>
    public IReadOnlyList<string> Gone { get; }

    private static IEnumerable<string> Lines(string lead, IEnumerable<string> lines) =>
        lines.Any() ? lines.Select(line => $"  {line}").Prepend(lead) : [];

    private static string TextOf(Doubt doubt)
    {
        string[] ids = [.. new[] { doubt.Row?.Id, doubt.Cause?.Id }.OfType<string>().Distinct()];
        return $"{doubt.Kind}{(ids.Length == 0 ? "" : $" ({string.Join(", ", ids)})")}: {doubt.Text}";
    }
}
