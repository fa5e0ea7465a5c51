namespace StateOfAi.Data;

/// <summary>
/// Something known to be wrong or uncertain about a number. Rows and results list theirs in <see cref="ISourced.Doubts"/>, and tables show
/// them as notes.
/// </summary>
/// <remarks>
/// Your own doubts travel like any other: <c>figure.RestingOn(new Doubt(DoubtKind.Projection, "Budget, not yet spent."))</c>. Two doubts
/// are equal if their kind, text, row and cause are.
/// </remarks>
[TypeFormatterSource(typeof(TextFormatterSource))]
public sealed class Doubt : ISourced
{
    /// <summary>Creates a doubt.</summary>
    /// <param name="kind">The kind of doubt.</param>
    /// <param name="text">What is in doubt, in one sentence.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty.</exception>
    public Doubt(DoubtKind kind, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        (Kind, Text) = (kind, text);
    }

    /// <summary>The kind of doubt.</summary>
    public DoubtKind Kind { get; }

    /// <summary>The doubt in a sentence or two, as shown in tables.</summary>
    public string Text { get; }

    /// <summary>The row that is in doubt; <see langword="null"/> for a seam and for your own doubts.</summary>
    public Row? Row { get; internal init; }

    /// <summary>
    /// The <see cref="StateOfAi.Data.Erratum"/>, <see cref="StateOfAi.Data.Conflict"/> or <see cref="Source"/> that causes the doubt, with
    /// its reasons; <see langword="null"/> if the data has none.
    /// </summary>
    public Row? Cause { get; internal init; }

    IReadOnlyList<Source> ISourced.Sources => [];

    IReadOnlyList<Doubt> ISourced.Doubts => [this];

    /// <summary>Whether kind, text, row and cause are equal.</summary>
    public override bool Equals(object? obj) =>
        obj is Doubt other && (Kind, Text) == (other.Kind, other.Text) && Row == other.Row && Cause == other.Cause;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Text, Row, Cause);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
