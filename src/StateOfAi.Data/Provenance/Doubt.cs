namespace StateOfAi.Data;

/// <summary>
/// One thing that is known to be wrong or uncertain about a number. Rows and results carry theirs, <see cref="ISourced.Doubts"/>, and
/// tables list them as notes.
/// </summary>
/// <remarks>
/// A doubt of your own travels like any other: <c>figure.RestingOn(new Doubt(DoubtKind.Projection, "Budget, not yet spent."))</c>. Two
/// doubts are equal when kind, text, row and cause are.
/// </remarks>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Doubt : ISourced
{
    /// <summary>A doubt of your own.</summary>
    /// <param name="kind">Why the number is in doubt.</param>
    /// <param name="text">What is in doubt, in one sentence.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public Doubt(DoubtKind kind, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        (Kind, Text) = (kind, text);
    }

    /// <summary>Why the number is in doubt.</summary>
    public DoubtKind Kind { get; }

    /// <summary>What is in doubt, in a sentence or two, as tables list it.</summary>
    public string Text { get; }

    /// <summary>The row that is in doubt; <see langword="null"/> for a seam, and for a doubt of your own.</summary>
    public Row? Row { get; internal init; }

    /// <summary>
    /// The <see cref="StateOfAi.Data.Erratum"/>, <see cref="StateOfAi.Data.Conflict"/> or <see cref="Source"/> behind the doubt, with its
    /// reasons; <see langword="null"/> where the data says no more.
    /// </summary>
    public Row? Cause { get; internal init; }

    IReadOnlyList<Source> ISourced.Sources => [];

    IReadOnlyList<Doubt> ISourced.Doubts => [this];

    /// <summary>Whether kind, text, row and cause are the same.</summary>
    public override bool Equals(object? obj) =>
        obj is Doubt other && (Kind, Text) == (other.Kind, other.Text) && Row == other.Row && Cause == other.Cause;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Text, Row, Cause);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
