namespace StateOfAi.Data;

/// <content>The publications that a table cites.</content>
public sealed partial class TableView
{
    /// <summary>Many publications in one short line.</summary>
    /// <param name="cited">The sources, or citations of several.</param>
    internal static string ShortCitationOf(IEnumerable<object> cited) =>
        new Citation([.. cited.SelectMany(one => one is Citation of ? of.Sources : [(Source)one])]).ToShortText();
}
