namespace StateOfAi.Data;

/// <content>One thing with what it rests on.</content>
internal static partial class FieldView
{
    /// <param name="title">What it is.</param>
    /// <param name="fields">Its parts; those that are missing are left out.</param>
    /// <param name="from">What all of them rest on.</param>
    /// <param name="notes">What must be known to read them.</param>
    internal static TableView Of(string? title, (string Name, object? Value)[] fields, ISourced from, IEnumerable<string>? notes = null) =>
        Of(title, fields, notes, from.SourceLines(), from.DoubtLines(), from.Credits(), from.Cited());
}
