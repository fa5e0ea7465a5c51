namespace StateOfAi.Data.Testing;

/// <summary>Thrown when a result has doubts that its test does not expect, or lacks some that it does.</summary>
public sealed class DoubtsException : Exception
{
    internal DoubtsException(IReadOnlyList<Doubt> unexpected, IReadOnlyList<string> gone)
        : base(string.Join('\n',
            [.. Lines("Unexpected doubts:", unexpected.Select(TextOf)), .. Lines("Expected doubts not found:", gone)])) =>
        (Unexpected, Gone) = (unexpected, gone);

    /// <summary>The doubts that were not expected; may be empty.</summary>
    public IReadOnlyList<Doubt> Unexpected { get; }

    /// <summary>The expected ids and kinds that were not found; may be empty.</summary>
    public IReadOnlyList<string> Gone { get; }

    private static IEnumerable<string> Lines(string lead, IEnumerable<string> lines) =>
        lines.Any() ? lines.Select(line => $"  {line}").Prepend(lead) : [];

    private static string TextOf(Doubt doubt)
    {
        string[] ids = [.. new[] { doubt.Row?.Id, doubt.Cause?.Id }.OfType<string>().Distinct()];
        return $"{doubt.Kind}{(ids.Length == 0 ? "" : $" ({string.Join(", ", ids)})")}: {doubt.Text}";
    }
}
