namespace StateOfAi.Data;

/// <content>The publications behind the citations of a table.</content>
public sealed partial class TableView
{
    /// <summary>Many publications in one short line.</summary>
    internal static string ShortCitationOf(IEnumerable<object> sources) => new Citation([.. sources.OfType<Source>()]).ToShortText();
}
