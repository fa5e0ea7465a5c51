using System.Globalization;

namespace StateOfAi.Data.Benchmarks;

/// <summary>The rows of the comparison, generated from a fixed seed, and our table of them.</summary>
internal sealed class Deals
{
    internal static readonly string[] Regions = [.. Enumerable.Range(0, 12).Select(number => $"Region {number:00}")];
    internal static readonly string[] Categories = [.. Enumerable.Range(0, 40).Select(number => $"Category {number:00}")];
    internal static readonly int[] Periods = [.. Enumerable.Range(0, 60).Select(month => ((2020 + (month / 12)) * 100) + (month % 12) + 1)];

    /// <summary>What the filtered query selects: a quarter of the regions and 18 of 60 months, or about 7.5% of the rows.</summary>
    internal static readonly string[] SomeRegions = [Regions[1], Regions[4], Regions[7]];
    internal const int FirstPeriod = 202201;
    internal const int LastPeriod = 202306;

    internal Deals(int rows, bool sharedStrings = true)
    {
        var random = new Random(20231012);
        string[] companies = [
            .. Enumerable.Range(0, Math.Max(rows / 10, 1))
                .Select(number => string.Create(CultureInfo.InvariantCulture, $"Company {number:0000000}"))];
        Rows = new Deal[rows];
        for (int row = 0; row < rows; row++)
        {
            // Two uniform numbers make a normal one (Box and Muller); exponentiated, it yields amounts like those of funding rounds.
            double normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            double? amount = random.Next(20) == 0 ? null : Math.Round(Math.Exp(1.5 + (1.5 * normal)), 2);
            Rows[row] = new(Own(Regions[random.Next(12)]), Own(Categories[random.Next(40)]), Periods[random.Next(60)],
                Own(companies[random.Next(companies.Length)]), amount, random.Next(1000));
        }

        Table = Build();

        string Own(string text) => sharedStrings ? text : new(text.AsSpan());
    }

    internal Deal[] Rows { get; }

    internal ColumnTable Table { get; }

    internal Dimension<string> Region { get; private set; } = null!;

    internal Dimension<string> Category { get; private set; } = null!;

    internal Dimension<int> Period { get; private set; } = null!;

    internal Dimension<string> Company { get; private set; } = null!;

    internal Measure<double> Amount { get; private set; } = null!;

    internal Measure<int> Quantity { get; private set; } = null!;

    /// <summary>Builds our table.</summary>
    internal ColumnTable Build(int threads = 1)
    {
        ColumnTable table = ColumnTable.From(Rows)
            .WithDegreeOfParallelism(threads)
            .Dimension(deal => deal.Region, out Dimension<string> region)
            .Dimension(deal => deal.Category, out Dimension<string> category)
            .OrderedDimension(deal => deal.Period, out Dimension<int> period)
            .Dimension(deal => deal.Company, out Dimension<string> company)
            .Measure(deal => deal.Amount, out Measure<double> amount)
            .Measure(deal => deal.Quantity, out Measure<int> quantity)
            .Build();
        Region = region;
        Category = category;
        Period = period;
        Company = company;
        Amount = amount;
        Quantity = quantity;
        return table;
    }
}
