using System.Globalization;
using System.Text;

namespace StateOfAi.Data.Benchmarks;

/// <summary>
/// The CSV file of the comparison, generated once from a fixed seed: six columns, about 50 bytes per row. Each cell has its own text;
/// one of twenty amounts is missing.
/// </summary>
internal static class DealsFile
{
    private const string Header = "id,company,category,country,closed,amount";
    private const int Days = 5 * 365;
    private const int RowsAtATime = 10_000;
    private static readonly DateOnly FirstDay = new(2020, 1, 1);
    private static readonly string[] Countries = ["USA", "GBR", "DEU", "FRA", "CHN", "JPN", "IND", "CAN", "ISR", "KOR", "SWE", "SGP"];

    /// <summary>Makes the file in the temporary folder, unless it is there already.</summary>
    /// <returns>Its path.</returns>
    internal static string Make(int rows)
    {
        string path = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"StateOfAi.Data.deals-1-{rows}.csv"));
        if (File.Exists(path))
            return path;
        string unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}");
        Write(rows, unfinished);
        File.Move(unfinished, path, overwrite: true);
        return path;
    }

    private static void Write(int rows, string path)
    {
        var random = new Random(20231012);
        int companies = Math.Max(rows / 10, 1);
        using var writer = new StreamWriter(path);
        var text = new StringBuilder().Append(Header).Append('\n');
        for (int row = 0; row < rows; row++)
        {
            // Two uniform numbers make a normal one (Box and Muller); exponentiated, it yields amounts like those of funding rounds.
            double normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            DateOnly closed = FirstDay.AddDays(random.Next(Days));
            text.Append(CultureInfo.InvariantCulture, $"{row},Company {random.Next(companies):0000000},Category {random.Next(40):00},");
            text.Append(CultureInfo.InvariantCulture, $"{Countries[random.Next(Countries.Length)]},{closed:yyyy-MM-dd},");
            if (random.Next(20) > 0)
                text.Append(CultureInfo.InvariantCulture, $"{Math.Exp(1.5 + (1.5 * normal)):F2}");
            text.Append('\n');
            if (row % RowsAtATime == 0 || row == rows - 1)
            {
                writer.Write(text);
                text.Clear();
            }
        }
    }
}
