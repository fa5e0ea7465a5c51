namespace StateOfAi.Data;

/// <summary>What of a table a reader asked to see.</summary>
/// <param name="MaxRows">The maximum number of rows; <see langword="null"/> for all.</param>
/// <param name="Sources">The detail of the sources.</param>
/// <param name="Doubts">The detail of the doubts.</param>
/// <param name="Notes">The detail of the notes.</param>
internal readonly record struct ShownParts(int? MaxRows, FootnoteDetail Sources, FootnoteDetail Doubts, FootnoteDetail Notes);
