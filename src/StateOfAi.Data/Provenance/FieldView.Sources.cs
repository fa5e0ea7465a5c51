namespace StateOfAi.Data;

/// <content>A single thing and its sources.</content>
internal static partial class FieldView
{
    /// <param name="title">The title.</param>
    /// <param name="fields">Its parts; missing ones are omitted.</param>
    /// <param name="from">The sources of all parts.</param>
    /// <param name="notes">Notes needed to read the parts.</param>
    internal static TableView Of(string? title, (string Name, object? Value)[] fields, ISourced from, IEnumerable<string>? notes = null) =>
        Of(title, fields, notes, from.SourceLines(), from.DoubtLines(), from.Credits(), from.Cited());
}
