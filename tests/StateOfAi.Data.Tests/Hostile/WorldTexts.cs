using System.Globalization;

namespace StateOfAi.Data.Tests;

/// <summary>Reads the lists of texts by column: a line such as "@ de-DE:count" begins the texts of a culture and a unit.</summary>
internal static class WorldTexts
{
    /// <summary>Texts with their meaning, as in "1.234 € =&gt; 1234 EUR; 5 € =&gt; 5 EUR;".</summary>
    internal static TheoryData<string, string, string> Of(string list)
    {
        var data = new TheoryData<string, string, string>();
        foreach ((string column, string item) in Items(list, ';'))
        {
            string[] parts = item.Split(" => ");
            data.Add(column, parts[0], parts[1]);
        }

        return data;
    }

    /// <summary>Texts without one, as in "5m | $5M?".</summary>
    internal static TheoryData<string, string> RefusedOf(string list)
    {
        var data = new TheoryData<string, string>();
        foreach ((string column, string item) in Items(list, '|'))
            data.Add(column, item);
        return data;
    }

    internal static (CultureInfo Culture, string Further) Column(string column)
    {
        string[] parts = column.Split(':');
        return (parts[0] is "inv" or "" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(parts[0]),
            parts.ElementAtOrDefault(1) ?? "");
    }

    private static IEnumerable<(string Column, string Item)> Items(string list, char separator)
    {
        string column = "";
        foreach (string line in list.Split('\n'))
        {
            if (line.StartsWith("@ ", StringComparison.Ordinal))
                column = line[2..].Trim();
            else
            {
                foreach (string item in line.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    yield return (column, item);
            }
        }
    }
}
