using System.Globalization;
using System.Text;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Tables of random texts are read back from their CSV by a reader that follows RFC 4180 and shares no code with the writer.
/// </summary>
public sealed class CsvRoundTripTests
{
    private const int Tables = 3_000;

    [Fact]
    public void Headings_and_cells_come_back_as_they_were()
    {
        string[] problems = [.. Enumerable.Range(0, Tables).AsParallel().Select(seed =>
        {
            var random = new Random(seed);
            string[] headings = [.. Enumerable.Range(0, random.Next(1, 5)).Select(i => $"{i} {HostileTexts.Next(random)}")];
            string[][] rows = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ =>
                headings.Select(_ => random.Next(5) == 0 ? "" : HostileTexts.Next(random)).ToArray())];
            TableView view = rows.ToView(view =>
            {
                for (int column = 0; column < headings.Length; column++)
                {
                    int place = column;
                    view.Column(headings[column], row => row[place]);
                }
            });

            List<string[]> read = Read(view.ToCsv());
            bool isEqual = read.Count == rows.Length + 1 && rows.Zip(read.Skip(1)).All(pair => pair.First.SequenceEqual(pair.Second));
            return isEqual ? null : $"seed {seed}: {view.ToCsv()}";
        }).OfType<string>().Take(5)];

        Assert.True(problems.Length == 0, string.Join(Environment.NewLine, problems));
    }

    [Fact]
    public void Numbers_and_periods_come_back_with_their_parts()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            decimal low = random.Next(-1000, 1000) / 10m, high = low + random.Next(1, 100);
            Figure[] figures = [Figure.Range(low, high, Unit.Percent), Figure.AtLeast(low, Unit.Percent), Figure.About(high, Unit.Percent)];
            List<string[]> read =
                Read(figures.ToView(view => view.Column("Share", figure => figure).Column("Text", _ => "a\"b,c\r\nd")).ToCsv());

            int columnOfLow = Array.IndexOf(read[0], "Share low"), columnOfHigh = Array.IndexOf(read[0], "Share high");
            Assert.Equal([Text(low), Text(low), ""], read.Skip(1).Select(row => row[columnOfLow]));
            Assert.Equal([Text(high), "", ""], read.Skip(1).Select(row => row[columnOfHigh]));
            Assert.All(read.Skip(1), row => Assert.Equal("a\"b,c\r\nd", row[^1]));
        }

        static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    private static List<string[]> Read(string csv)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var field = new StringBuilder();
        for (int i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    i += csv[i] == '"' ? 1 : 0;
                    field.Append(csv[i]);
                }
            }
            else if (csv[i] is ',' or '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (csv[i] == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
                field.Append(csv[i]);
        }

        Assert.True(row.Count == 0 && field.Length == 0, "the last line is not ended");
        return rows;
    }
}
