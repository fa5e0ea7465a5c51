using System.Globalization;
using CsvHelper.Configuration.Attributes;
using DuckDB.NET.Data;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Benchmarks;

/// <summary>Reads the file and computes the shares of the categories in each quarter.</summary>
internal static class FileEngines
{
    internal static SharesOfFile Ours(string path, int threads)
    {
        ColumnTable table = new CsvFile(path).ToColumns()
            .WithDegreeOfParallelism(threads)
            .Dimension("category", out Dimension<string> category)
            .OrderedDimension("closed", Quarter, out Dimension<TimePeriod> quarter)
            .Measure<decimal>("amount", out Measure<decimal> amount)
            .Build();
        return SharesOfFile.Of(table.WithDegreeOfParallelism(threads).GroupBy(category, quarter).Aggregate(amount.Sum())
            .Select(cell => (cell.Key.Item1, Name(cell.Key.Item2.Start), cell.Value ?? 0)));

        static TimePeriod Quarter(string day) => TimePeriod.OfDay(DateOnly.Parse(day, CultureInfo.InvariantCulture)).In(Grain.Quarter);

        static string Name(NodaTime.LocalDate start) => $"Q{(start.Month + 2) / 3} {start.Year}";
    }

    /// <summary>
    /// DuckDB with the format of the file given, so that it need not guess; it converts only the three columns that the query names.
    /// </summary>
    internal static SharesOfFile DuckDb(DuckDBConnection connection, string path)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = $$"""
            SELECT category, year(closed) AS y, quarter(closed) AS q, sum(amount) AS total,
                (sum(amount) / sum(sum(amount)) OVER (PARTITION BY y, q))::DOUBLE AS share
            FROM read_csv('{{path}}', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\n',
                columns = {'id': 'INTEGER', 'company': 'VARCHAR', 'category': 'VARCHAR', 'country': 'VARCHAR', 'closed': 'DATE',
                    'amount': 'DECIMAL(18, 2)'})
            GROUP BY category, y, q
            """;
        var shares = new SharesOfFile();
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
            shares.Add(reader.GetString(0), $"Q{reader.GetInt64(2)} {reader.GetInt64(1)}", reader.GetDecimal(3), reader.GetDouble(4));
        return shares;
    }

    /// <summary>CsvHelper reads records, and LINQ groups them; only the three columns are members of a record.</summary>
    internal static SharesOfFile CsvHelperAndLinq(string path)
    {
        using var reader = new CsvHelper.CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        return SharesOfFile.Of(reader.GetRecords<Record>()
            .GroupBy(record => (record.Category, record.Closed.Year, Quarter: (record.Closed.Month + 2) / 3))
            .Select(cell => (cell.Key.Category, $"Q{cell.Key.Quarter} {cell.Key.Year}", cell.Sum(record => record.Amount ?? 0))));
    }

    internal sealed class Record
    {
        [Name("category")]
        public required string Category { get; init; }

        [Name("closed")]
        public required DateOnly Closed { get; init; }

        [Name("amount")]
        public required decimal? Amount { get; init; }
    }
}
