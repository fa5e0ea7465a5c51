using LinqToDB;
using LinqToDB.Mapping;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>What linq2db is told of the columns of deals: the names are those of the properties.</summary>
internal static class DealMapping
{
    internal const string Table = "deals";

    internal static MappingSchema Schema { get; } = Build(dates: true);

    /// <summary>SQLite has no dates: a day is the text of its first moment, as providers write it.</summary>
    internal static MappingSchema WithoutDates { get; } = Build(dates: false);

    private static MappingSchema Build(bool dates)
    {
        var schema = new MappingSchema();
        var builder = new FluentMappingBuilder(schema);
        EntityMappingBuilder<Deal> deal = builder.Entity<Deal>().HasTableName(Table);
        deal.Property(row => row.Id).IsPrimaryKey();
        deal.Property(row => row.Category).IsNotNull();
        deal.Property(row => row.Amount).HasDataType(DataType.Decimal).HasPrecision(18).HasScale(2);
        if (dates)
            deal.Property(row => row.Day).HasDataType(DataType.Date);
        builder.Build();
        return schema;
    }
}
