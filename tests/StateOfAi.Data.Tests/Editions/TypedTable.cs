using System.Globalization;

namespace StateOfAi.Data.Tests;

/// <summary>A researched table as it was typed, with the id of the row that each line became; empty for those left out.</summary>
internal static class TypedTable
{
    /// <summary>The units of the tables, with the number that one of them is in the unit of the data.</summary>
    private static readonly Dictionary<string, decimal> Factors = new()
    {
        ["USD thousand"] = 1e3m,
        ["USD m"] = 1e6m,
        ["USD bn"] = 1e9m,
        ["USD tn"] = 1e12m,
        ["EUR m"] = 1e6m,
        ["EUR bn"] = 1e9m,
        ["GBP m"] = 1e6m,
        ["KRW tn"] = 1e12m,
        ["GW"] = 1e9m,
        ["million"] = 1e6m,
        ["billion"] = 1e9m,
        ["trillion"] = 1e12m,
        ["million miles"] = 1e6m,
        ["million rides"] = 1e6m,
        ["million GPU-hours"] = 1e6m,
        ["trillion tokens"] = 1e12m,
        ["USD/kWh"] = 0.001m,
        ["million H100 equivalents"] = 1e6m,
        ["thousand"] = 1000,
    };

    internal static string[][] Lines(string name) =>
    [
        .. Repository.Read($"tests/StateOfAi.Data.Tests/Expected/wider/{name}.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1).Select(line => line.Split(',')),
    ];

    /// <summary>The number of a cell in the unit of the data.</summary>
    internal static decimal Number(string cell, string unit, Unit figure) => decimal.Parse(cell, CultureInfo.InvariantCulture)
        * (unit, figure.Code) switch
        {
            ("USD", "USD/token") => 0.000001m,
            ("USD m", "USD/watt") => 1,
            _ => Factors.GetValueOrDefault(unit, 1),
        };

    /// <summary>The qualifier of a cell; "nearly" is near the number, and keeps its words.</summary>
    internal static Qualifier Qualified(string cell) => cell switch
    {
        "" => Qualifier.Exact,
        "about" or "nearly" => Qualifier.About,
        "more than" => Qualifier.MoreThan,
        "at least" => Qualifier.AtLeast,
        "under" => Qualifier.LessThan,
        "up to" => Qualifier.UpTo,
        _ => throw new InvalidDataException(cell),
    };
}
