namespace StateOfAi.Data.Queries.Tests;

/// <summary>Where engines differ: the answers that do not, and what no provider can show.</summary>
public sealed class LimitTests
{
    public static IEnumerable<TheoryDataRow<string>> Engines => ReadingTable.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_sum_of_nothing_is_missing(string engine)
    {
        await using ReadingTable table = await ReadingTable.CreateAsync(engine,
            ["1, 'none', 1, NULL, NULL, NULL, 0, 0", "2, 'zero', 1, 0, 0, '0.00', 0, 0"]);

        GroupTotalsTable<string?> parts = await table.Rows.AggregateAsync(row => row.Name, row => row.Part, Unit.Usd);
        GroupTotalsTable<string?> wholes = await table.Rows.AggregateAsync(row => row.Name, row => row.Whole, Unit.Usd);
        GroupTotalsTable<string?> money = await table.Rows.AggregateAsync(row => row.Name, row => row.Money, Unit.Usd);
        MarketShares<string> shares = await table.Rows.ToMarketSharesAsync(row => row.Name!, row => row.Part, Unit.Usd);

        Assert.All([parts, wholes, money], totals =>
        {
            Assert.Equal([UnknownReason.ValueMissing, null], totals.Select(total => total.Sum.Reason));
            Assert.Equal([false, true], totals.Select(total => total.Least.IsKnown));
            Assert.Equal((1L, 0), (totals[0].Missing, totals[1].Sum.Value.Value));
        });
        Assert.Equal(UnknownReason.ValueMissing, shares["none"].Amount.Reason);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_empty_table_has_no_cells(string engine)
    {
        await using ReadingTable table = await ReadingTable.CreateAsync(engine, []);

        Assert.Empty(await table.Rows.ToMarketSharesAsync(row => row.Name!, row => row.Part, Unit.Usd));
        Assert.Empty(await table.Rows.ToMarketSharesAsync(_ => "all", row => row.Part, Unit.Usd));
        Assert.Empty(await table.Rows.ToCohortsAsync(row => row.Name, row => row.Whole, Unit.Usd));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_sum_of_integers_beyond_64_bits_is_an_error(string engine)
    {
        await using ReadingTable table = await ReadingTable.CreateAsync(engine,
            ["1, 'a', 1, 9223372036854775807, 1, '1', 0, 0", "2, 'a', 1, 9223372036854775807, 1, '1', 0, 0"]);

        Exception error = await Assert.ThrowsAnyAsync<Exception>(() =>
            table.Rows.ToMarketSharesAsync(row => row.Name!, row => row.Whole, Unit.Gpus));

        if (engine is ReadingTable.ClickHouse)
            Assert.StartsWith("The sum of the integers of 'a' is about 1.84467E+19, beyond 64 bits, and the engine gave -2",
                Assert.IsType<OverflowException>(error).Message, StringComparison.Ordinal);
        else
            Assert.True(error is OverflowException || error.ToString().Contains("overflow", StringComparison.OrdinalIgnoreCase)
                || error.ToString().Contains("range", StringComparison.OrdinalIgnoreCase), error.ToString());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_number_that_is_NaN_is_an_error_except_on_SQLite_which_stores_null(string engine)
    {
        bool isSqlite = engine is ReadingTable.Sqlite or ReadingTable.EntityFrameworkSqlite;
        await using ReadingTable table = await ReadingTable.CreateAsync(engine,
            ["1, 'a', 1, 1, 5, '1', 0, 0", $"2, 'a', 1, 1, {(isSqlite ? "9e999 - 9e999" : "'NaN'")}, '1', 0, 0"]);

        Task<MarketShares<string>> Shares() => table.Rows.ToMarketSharesAsync(row => row.Name!, row => row.Part, Unit.Usd);
        if (isSqlite)
            Assert.Equal(UnknownReason.ValueMissing, (await Shares())["a"].Amount.Reason);
        else
            Assert.Contains("NaN", (await Assert.ThrowsAsync<ArgumentException>(Shares)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Sums_of_decimals_keep_all_digits_except_by_linq2db_on_SQLite(string engine)
    {
        await using ReadingTable table = await ReadingTable.CreateAsync(engine,
        [
            "1, 'a', 1, 1, 1, '12345678901234567890.12', 0, 0", "2, 'a', 1, 1, 1, '98765432109876543210.01', 0, 0",
            "3, 'a', 1, 1, 1, '0.01', 0, 0",
        ]);

        IReadOnlyList<Cell<string>> cells =
            await table.Rows.ToCells(row => row.Name!, row => row.Money, Unit.Usd).ToListAsync();

        // SQLite has doubles instead of decimals; EF Core adds up its decimals with a function that it registers.
        Assert.Equal(engine is ReadingTable.Sqlite ? "111111111011111000000" : "111111111011111111100.14",
            cells[0].Sum!.Value.ToString());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Integers_in_keys_are_divided_as_in_CSharp(string engine)
    {
        await using ReadingTable table = await ReadingTable.CreateAsync(engine,
            Enumerable.Range(-5, 11).Select(id => $"{id}, 'a', 1, {id}, 1, '1', {id}, 0"));

        CellCohorts<int> quarters = await table.Rows.ToCohortsAsync(row => row.Id / 4, row => row.Part, Unit.Usd);
        CellCohorts<int> shifted = await table.Rows.ToCohortsAsync(row => (row.Id + 5) / 4 + 1, row => row.Part, Unit.Usd);

        Assert.Equal([(-1, 2L), (0, 7), (1, 2)], quarters.Select(group => (group.Key, group.Count)).Order());
        Assert.Equal([(1, 4L), (2, 4), (3, 3)], shifted.Select(group => (group.Key, group.Count)).Order());
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_key_may_be_null_enum_constant_or_a_text_of_several_columns(string engine)
    {
        await using ReadingTable table = await ReadingTable.CreateAsync(engine,
            ["1, 'a', 1, 1, 10, '1', 0, 0", "2, NULL, 2, 1, 20, '1', 0, 0", "3, NULL, NULL, 1, 40, '1', 0, 0"]);

        string constant = "all";
        MarketShares<string> all = await table.Rows.ToMarketSharesAsync(_ => constant, row => row.Part, Unit.Usd);
        MarketShares<string> texts = await table.Rows.ToMarketSharesAsync(row => row.Name + "-" + row.Id, row => row.Part, Unit.Usd);
        MarketShares<string> named = await table.Rows.ToMarketSharesAsync(row => row.Name ?? "(none)", row => row.Part, Unit.Usd);
        GroupTotalsTable<Level?> levels = await table.Rows.AggregateAsync(row => row.Level, row => row.Part, Unit.Usd);
        CellCohorts<string> names = await table.Rows.ToCohortsAsync(row => row.Name, row => row.Part, Unit.Usd);
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(() =>
            table.Rows.ToMarketSharesAsync(row => row.Name!, row => row.Part, Unit.Usd));

        Assert.Equal(70, all["all"].Amount.Value.Value);
        Assert.Equal(["-3", "-2", "a-1"], texts.Select(share => share.Key));
        Assert.Equal(60, named["(none)"].Amount.Value.Value);
        Assert.Equal([(null, 40), (Level.Low, 10), (Level.High, 20)], levels.Select(group => (group.Key, group.Sum.Value.Value)));
        Assert.Equal((1, 2L), (names.Count, names.InNone));
        Assert.StartsWith("2 rows have no key;", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Values_may_be_expressions_and_columns_of_any_type_of_numbers(string engine)
    {
        await using ReadingTable table = await ReadingTable.CreateAsync(engine,
            ["1, 'a', 1, 5, 1.5, '1.25', 3, 0.5", "2, 'a', 1, 7, 2.5, '2.25', 32000, 0.25", "3, 'a', 1, 7, 2.5, '2.25', 32000, 0.25"]);

        Assert.Equal(13, await SumAsync(row => row.Part * 2));
        Assert.Equal(6, await SumAsync(row => row.Id));
        Assert.Equal(64_003, await SumAsync(row => row.Small));
        Assert.Equal(64_003, await SumAsync(row => (int)row.Small));
        Assert.Equal(1, await SumAsync(row => row.Brief));
        Assert.Equal(1, await SumAsync(row => (double)row.Brief));
        Assert.Equal(5.75, await SumAsync(row => row.Money));
        Assert.Equal(19, await SumAsync(row => row.Whole));
        Assert.Equal(2, await SumAsync(row => row.Part > 2 ? 1 : 0));
        Assert.Equal(12, await SumAsync(row => row.Part > 2 ? row.Small > 5 ? (long?)6 : row.Id : 0));

        async Task<double> SumAsync<T>(System.Linq.Expressions.Expression<Func<Reading, T>> value) =>
            (await table.Rows.ToCohortsAsync(row => row.Name, value, Unit.Gpus))["a"].Sum.Value.Value;
    }

    [Theory]
    [InlineData(ReadingTable.Sqlite)]
    [InlineData(ReadingTable.EntityFrameworkSqlite)]
    public async Task A_collation_without_case_merges_keys_and_cannot_be_seen(string engine)
    {
        await using ReadingTable table = await ReadingTable.CreateAsync(engine,
            ["1, 'Nordics', 1, 1, 10, '1', 0, 0", "2, 'nordics', 1, 1, 20, '1', 0, 0"], name: "text COLLATE NOCASE");

        MarketShares<string> shares = await table.Rows.ToMarketSharesAsync(row => row.Name!, row => row.Part, Unit.Usd);

        Assert.Equal(30, Assert.Single(shares).Amount.Value.Value);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_key_that_is_null_where_its_type_has_no_null_is_an_error(string engine)
    {
        await using ReadingTable table = await ReadingTable.CreateAsync(engine, ["1, 'a', NULL, 1, 10, '1', 0, 0"]);

        var error = await Assert.ThrowsAsync<InvalidDataException>(() =>
            table.Rows.AggregateAsync(row => row.Level!.Value, row => row.Part, Unit.Usd));

        Assert.StartsWith("'row.Level.Value' is null in some rows,", error.Message, StringComparison.Ordinal);
    }
}
