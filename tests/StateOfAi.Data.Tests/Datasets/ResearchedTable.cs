using System.Globalization;
using CsvHelper;

namespace StateOfAi.Data.Tests;

/// <summary>A table as it was researched, before it was embedded: its cells as typed there, in <c>Expected/wider</c>.</summary>
internal static class ResearchedTable
{
    internal static IReadOnlyList<IDictionary<string, object>> Read(string name)
    {
        using var reader = new StringReader(Repository.Read($"tests/StateOfAi.Data.Tests/Expected/wider/{name}.csv"));
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Select(record => (IDictionary<string, object>)record)];
    }

    /// <summary>A number of a cell; <see langword="null"/> if the cell is empty.</summary>
    internal static decimal? Number(string cell) =>
        cell.Length == 0 ? null : decimal.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Compares every cell with the row at the same place: numbers as numbers, everything else as text.</summary>
    /// <param name="name">The name of the table.</param>
    /// <param name="rows">The rows, in the order of the table.</param>
    /// <param name="texts">What a row has for each column that is not a number.</param>
    /// <param name="numbers">What a row has for each column of numbers, in the unit of the table.</param>
    internal static void AssertIs<T>(string name, IReadOnlyList<T> rows, Dictionary<string, Func<T, string?>> texts,
        Dictionary<string, Func<T, decimal?>> numbers)
        where T : Row
    {
        IReadOnlyList<IDictionary<string, object>> table = Read(name);
        Assert.Equal(table.Count, rows.Count);
        Assert.Equal(table[0].Keys.Order(StringComparer.Ordinal), texts.Keys.Concat(numbers.Keys).Order(StringComparer.Ordinal));
        for (int i = 0; i < table.Count; i++)
        {
            foreach ((string column, object cell) in table[i])
            {
                if (texts.TryGetValue(column, out Func<T, string?>? text))
                    Assert.Equal((rows[i].Id, column, (string)cell), (rows[i].Id, column, text(rows[i]) ?? ""));
                else
                    Assert.Equal((rows[i].Id, column, Number((string)cell)), (rows[i].Id, column, numbers[column](rows[i])));
            }
        }
    }
}
