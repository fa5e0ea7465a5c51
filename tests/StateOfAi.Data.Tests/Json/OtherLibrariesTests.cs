using System.Data;
using System.Globalization;
using System.Reflection;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.TypeConversion;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StateOfAi.Data.Tests;

/// <summary>Records with figures and periods in other libraries, with the lines that docs/own-data.md shows.</summary>
public sealed class OtherLibrariesTests
{
    private static readonly Deal[] Expected =
    [
        new() { Name = "Inflection", Amount = Figure.Parse("$1.3B"), Quarter = TimePeriod.OfQuarter(2023, 2) },
        new() { Name = "Adept", Amount = null, Quarter = TimePeriod.Parse("nvidia:FY2024-Q1") },
    ];

    [Fact]
    public void CsvHelper_reads_and_writes_figures_and_periods()
    {
        const string Text = "Name,Amount,Quarter\r\nInflection,$1.3B,2023-Q2\r\nAdept,,nvidia:FY2024-Q1\r\n";
        using var reader = new CsvReader(new StringReader(Text), CultureInfo.InvariantCulture);
        reader.Context.TypeConverterCache.AddConverter<Figure>(new Cell<Figure>());
        reader.Context.TypeConverterCache.AddConverter<TimePeriod>(new Cell<TimePeriod>());

        Deal[] deals = [.. reader.GetRecords<Deal>()];

        Assert.Equal(Expected, deals);
        var text = new StringWriter();
        using (var writer = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            writer.Context.TypeConverterCache.AddConverter<Figure>(new Cell<Figure>());
            writer.Context.TypeConverterCache.AddConverter<TimePeriod>(new Cell<TimePeriod>());
            writer.WriteRecords(deals);
        }

        Assert.Equal(Text, text.ToString());
    }

    [Fact]
    public void CsvHelper_without_a_converter_throws_and_does_not_end_the_process()
    {
        // In a class such as Unit, CsvHelper never stops mapping properties of the same class that come after one of another class.
        string[] classes = [.. typeof(Unit).GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.PropertyType.IsClass && property.PropertyType != typeof(string)).Select(property => property.Name)];
        Assert.Equal(["Amount", "Each", "Currency"], classes);
        using var reader = new CsvReader(new StringReader("Name,Amount,Quarter\r\nA,$1.3B,2023-Q2\r\n"), CultureInfo.InvariantCulture);

        Assert.ThrowsAny<CsvHelperException>(() => reader.GetRecords<Deal>().ToList());
    }

    [Fact]
    public void Dapper_reads_and_writes_figures_and_periods()
    {
        SqlMapper.AddTypeHandler(new Handler<Figure>());
        SqlMapper.AddTypeHandler(new Handler<TimePeriod>());
        using var database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        database.Execute("create table Deals (Name text, Amount text, Quarter text)");

        database.Execute("insert into Deals values (@Name, @Amount, @Quarter)", Expected);

        Assert.Equal("$1.3B", database.ExecuteScalar<string>("select Amount from Deals where Quarter = '2023-Q2'"));
        Assert.Equal(Expected, database.Query<Deal>("select Name, Amount, Quarter from Deals"));
    }

    [Fact]
    public void EF_Core_reads_and_writes_figures_and_periods()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using (var deals = new DealContext(connection))
        {
            deals.Database.EnsureCreated();
            deals.AddRange(Expected.Select(deal => deal with { }));
            deals.SaveChanges();
        }

        using (var deals = new DealContext(connection))
        {
            Assert.Equal(Expected.OrderBy(deal => deal.Name), deals.Deals.OrderBy(deal => deal.Name));
            var quarter = TimePeriod.OfQuarter(2023, 2);
            Assert.Equal("Inflection", deals.Deals.Single(deal => deal.Quarter == quarter).Name);
        }
    }

    private sealed record Deal
    {
        public required string Name { get; init; }

        public Figure? Amount { get; init; }

        public required TimePeriod Quarter { get; init; }
    }

    private sealed class Cell<T> : DefaultTypeConverter
        where T : class, IParsable<T>
    {
        public override object? ConvertFromString(string? text, IReaderRow row, MemberMapData memberMapData) =>
            string.IsNullOrWhiteSpace(text) ? null : T.Parse(text, null);

        public override string? ConvertToString(object? value, IWriterRow row, MemberMapData memberMapData) =>
            value is TimePeriod period ? period.Code : value?.ToString() ?? "";
    }

    private sealed class Handler<T> : SqlMapper.TypeHandler<T>
        where T : class, IParsable<T>
    {
        public override T? Parse(object value) => value is string text ? T.Parse(text, null) : null;

        public override void SetValue(IDbDataParameter parameter, T? value) =>
            parameter.Value = (value is TimePeriod period ? period.Code : value?.ToString()) ?? (object)DBNull.Value;
    }

    private sealed class DealContext(SqliteConnection connection) : DbContext
    {
        public DbSet<Deal> Deals => Set<Deal>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Deal>().HasKey(deal => deal.Name);

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<Figure>().HaveConversion<FigureText>();
            configurationBuilder.Properties<TimePeriod>().HaveConversion<PeriodText>();
        }
    }

    private sealed class FigureText() : ValueConverter<Figure, string>(
        figure => figure.ToString(), text => Figure.Parse(text, null));

    private sealed class PeriodText() : ValueConverter<TimePeriod, string>(
        period => period.Code, text => TimePeriod.Parse(text, null));
}
