using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

/// <summary>Short spellings for tests: figures and observations as a page prints them.</summary>
internal static class Printed
{
    public static Figure F(string text) => Figure.Parse(text);

    public static PeriodValue At(string period, string? value) => new(TimePeriod.Parse(period), value is null ? null : F(value));

    /// <summary>Parts written as <c>name=figure; name=figure</c>; a ? stands for a missing figure.</summary>
    public static KeyValuePair<string, Figure?>[] Parts(string text) =>
        [.. text.Split("; ").Select(part => part.Split('='))
            .Select(part => new KeyValuePair<string, Figure?>(part[0], part[1] == "?" ? null : F(part[1])))];

    /// <summary>
    /// A text without the row that lacks its number, which sums of rows know and sums from a table or another engine do not.
    /// </summary>
    public static string WithoutRows(string text) => LackingRow.Replace(text, "$2");

    public static MarketShares<string> Ratios(string leader, string toAll, string toEach) =>
        MarketShares.FromRatios(leader, F(toAll), Parts(toEach), part => part.Key, part => part.Value);

    private static readonly Regex LackingRow =
        new(@" \((first: )?row [0-9].*?\)(, and a missing \w+ is not zero); (ToSum with )?"
            + @"row\.… \?\? Missing\.LeftOut .*? bounds them");
}
