namespace StateOfAi.Data;

/// <content>The publications that a table cites.</content>
public sealed partial class TableView
{
    /// <summary>Many publications in one short line.</summary>
    internal static string ShortCitationOf(IEnumerable<object> sources) => new Citation([.. sources.OfType<Source>()]).ToShortText();
}
