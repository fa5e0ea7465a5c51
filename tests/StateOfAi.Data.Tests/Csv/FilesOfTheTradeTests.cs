using System.Globalization;
using StateOfAi.Data.Csv;

namespace StateOfAi.Data.Tests;

/// <summary>Made-up excerpts in the layout of public files, each read whole by a short program.</summary>
public sealed class FilesOfTheTradeTests
{
    private sealed record Cluster(string Name, Figure? Power, Figure? Chips, TimePeriod? Start, IReadOnlyList<string> Owners, Figure? Cost);

    [Fact]
    public void Gpu_clusters()
    {
        CsvFile csv = CsvFile.FromText(""""
            Name,Status,First Operational Date,H100 equivalents,Power Capacity (MW),Country,Owner,Hardware Cost,Note
            Blue Lake 1,Existing,2023-10-15,"12,500",21.4,United States of America,"Lakeside AI,Northern Cloud",US$410m,"Two phases:
            10,000 first"
            Blue Lake 2,Planned,2026,~45k,150,United States of America,Lakeside AI,,
            Fjord,Existing,Q1 2024,800,,Norway,Nordkraft #confident,€10.85m,"called ""the fjord"""
            """");
        var megawatts = new FigureReader { Unit = Unit.Watts, Scale = 1_000_000 };
        Unit chips = Unit.Count("H100 equivalent", "H100 equivalents");

        IReadOnlyList<Cluster> clusters = csv.ReadRows(row => new Cluster(row["Name"].Text, row["Power Capacity (MW)"].Figure(megawatts),
            row["H100 equivalents"].Figure(chips), row["First Operational Date"].Period(), row["Owner"].Split(','),
            row["Hardware Cost"].Figure()));

        Assert.Equal(3, clusters.Count);
        Assert.Equal(Figure.About(45_000, chips), clusters[1].Chips);
        Assert.Equal((TimePeriod.Parse("2024-Q1"), null), (clusters[2].Start, clusters[2].Power));
        Assert.Equal(Figure.Exact(150_000_000, Unit.Watts), clusters[1].Power);
        Assert.Equal(["Lakeside AI", "Northern Cloud"], clusters[0].Owners);
        Assert.Equal((Figure.Exact(410_000_000, Unit.Usd), Figure.Exact(10_850_000, Unit.Eur)), (clusters[0].Cost, clusters[2].Cost));
    }

    [Fact]
    public void Notable_models()
    {
        CsvFile csv = CsvFile.FromText("""
            Model,Domain,Organization,Publication date,Parameters,Training compute (FLOP),Country (of organization),Open model weights?
            Heron-2,"Language,Vision","Birdlab,University of Elsewhere",2024-03-01,7e10,2.1e24,"France,United Kingdom",True
            Wren,Language,Birdlab,2021-11-30,1300000000,,France,False
            Moth,"Biology",Mothworks,2023-05-09,,3.4e+22,Canada,
            """);

        ColumnTable table = csv.ToColumns()
            .SplitDimension("Country (of organization)", ',', out var country)
            .Dimension("Publication date", text => DateOnly.Parse(text, CultureInfo.InvariantCulture).Year, out var year)
            .Measure<double>("Training compute (FLOP)", out var compute)
            .Build();

        Assert.Equal(["France", "United Kingdom", "Canada"], country.Keys);
        Assert.Equal([2024, 2021, 2023], year.Keys);
        Assert.Equal(1, compute.Missing);
        Assert.Equal(2.1e24, table.Where(country.Is("France")).Aggregate(compute.Sum()));
    }

    [Fact]
    public void Company_revenue_by_fiscal_quarter()
    {
        CsvFile csv = CsvFile.FromText("""
            Company,Fiscal quarter,End Date,Data center revenue (USD M)
            Chipco,FY23Q1,2022-05-01,"1,000"
            Chipco,FY23Q2,2022-07-31,"1,100"
            Chipco,FY23Q3,2022-10-30,n/a
            Chipco,FY23Q4,2023-01-29,"1,300"
            Chipco,FY24Q1,2023-04-30,"2,500"
            """);
        var quarters = new PeriodReader { Calendars = [FiscalCalendar.Nvidia] };
        var millions = new FigureReader { Unit = Unit.Usd, Scale = 1_000_000 };

        Series revenue = csv.ReadRows(row => (Quarter: row["Fiscal quarter"].Period(quarters)!,
                Revenue: row["Data center revenue (USD M)"].Figure(millions)))
            .Where(row => row.Revenue is not null).ToSeries(row => row.Quarter, row => row.Revenue);

        Assert.Equal(150, revenue.YearOverYear(FiscalCalendar.Nvidia.Quarter(2024, 1)).Percent.Number, 6);
    }

    [Fact]
    public void Unicorn_list()
    {
        CsvFile csv = CsvFile.FromText("""
            Company,Valuation ($B),Date Joined,Country,City,Industry,Select Investors
            Rocketeer,$140,4/7/2017,China,Beijing,Artificial intelligence,"Fund A, Fund B, Fund C"
            Payfold,$50.5,1/23/2014,United States,San Francisco,Fintech,"Fund A, Fund D"
            Greenbit,$1,12/1/2021,Germany,,Energy,None
            """, new() { Culture = CultureInfo.GetCultureInfo("en-US") });
        var billions = new FigureReader { Unit = Unit.Usd, Scale = 1_000_000_000 };

        var unicorns = csv.ReadRows(row => (Name: row["Company"].Text, Country: row["Country"].TextOrNull,
            Valuation: row["Valuation ($B)"].Figure(billions)!, Joined: row["Date Joined"].Parse<DateOnly>()));

        Assert.Equal((3, new DateOnly(2014, 1, 23)), (unicorns.Count, unicorns[1].Joined));
        Assert.Equal(Figure.Exact(50_500_000_000, Unit.Usd), unicorns[1].Valuation);
        Assert.Equal(73.107, unicorns.ToMarketShares(row => row.Name, row => row.Valuation)["Rocketeer"].Percent.Number, 3);
    }

    [Fact]
    public void Startup_rounds_of_which_three_in_ten_are_undisclosed()
    {
        CsvFile csv = CsvFile.FromText("""
            company_name,funding_round_type,funded_at,raised_amount_usd
            A,seed,30-06-2012,"1,000,000"
            B,seed,2012-Q2,undisclosed
            C,venture,01-02-2013,4000000
            D,venture,15-03-2013,-
            E,venture,20-04-2013,"12,500,000"
            F,seed,13-05-2013,250000
            G,angel,14-05-2013,
            H,seed,16-05-2013,500000
            I,venture,17-06-2013,7000000
            J,angel,18-06-2013,100000
            """, new() { Culture = CultureInfo.GetCultureInfo("en-GB") });

        var rounds = csv.ReadRows(row => (Kind: row["funding_round_type"].Text, When: row["funded_at"].Period(),
            Raised: row["raised_amount_usd"].Figure(Unit.Usd)));

        Assert.Equal((10, 3), (rounds.Count, rounds.Count(row => row.Raised is null)));
        Assert.Equal(TimePeriod.Parse("2012-06-30"), rounds[0].When);
        Assert.Equal(25_350_000m, rounds.Where(row => row.Raised is not null).Sum(row => row.Raised!.Value));
    }

    [Fact]
    public void Country_by_year()
    {
        CsvFile csv = CsvFile.FromText("\uFEFF\"Data Source\",\"Open Indicators\",\n\n\"Last Updated Date\",\"2024-01-31\",\n\n"
            + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2020\",\"2021\",\"2022\",\n"
            + "\"Norway\",\"NOR\",\"GDP (current US$)\",\"X.GDP\",\"362198318435.3\",\"490293364377.0\",\"\",\n"
            + "\"Korea, Rep.\",\"KOR\",\"GDP (current US$)\",\"X.GDP\",\"1644312831906.17\",\"\",\"1673916469026.76\",\n",
            new() { SkipLines = 4 });

        var points = csv.ReadUnpivoted(name => int.TryParse(name, out _), (row, year) => (Country: row["Country Name"].Text,
            Year: TimePeriod.Parse(year), Gdp: row[year].Figure(Unit.Usd)));

        Assert.Equal(6, points.Count);
        Assert.Equal(("Korea, Rep.", TimePeriod.Parse("2022"), Figure.Exact(1_673_916_469_026.76m, Unit.Usd)), points[5]);
        Assert.Null(points[2].Gdp);
    }
}
