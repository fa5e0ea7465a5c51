namespace StateOfAi.Data.Tests;

public sealed class JoinedFilterTests
{
    private const int Many = 100_000;

    private readonly ColumnTable _table = ColumnTable.From(Enumerable.Range(0, 2000)).Dimension(row => row % 50, out _key)
        .Measure(row => row, out _number).Build();
    private static Dimension<int> _key = null!;
    private static Measure<int> _number = null!;

    [Fact]
    public void Filters_joined_one_by_one_may_be_very_many()
    {
        Filter none = _key.Is(-1), left = none, right = none, both = _key.Is(7), opposite = _key.Is(7), mixed = _key.Is(7);
        ColumnQuery rows = _table;
        for (int i = 0; i < Many; i++)
        {
            left |= i == 5 ? _key.Is(7) : none;
            right = (i == 5 ? _key.Is(7) : none) | right;
            both &= _number.AtMost(1000);
            opposite = !opposite;
            mixed = i % 2 == 0 ? !(mixed & _number.AtMost(1000)) : !(none | mixed);
            rows = i % 10 == 0 ? rows.Where(_key.Is(7)) : rows;
        }

        // 40 rows have a key; up to 1,000 there are 20 of 7, 57, …, 957.
        Assert.Equal((40, 40, 20, 40), (Count(left), Count(right), Count(both), Count(opposite)));
        Assert.Equal(20, Count(mixed));
        Assert.Equal(1960, Count(!left));
        Assert.Equal(40, rows.Aggregate(Aggregate.Count()));
    }

    [Fact]
    public void Filters_that_double_end_at_a_limit_with_a_clear_error()
    {
        Filter filter = _key.Is(7);
        var error = Assert.Throws<InvalidOperationException>(() =>
        {
            for (int i = 0; i < 64; i++)
                filter |= filter;
        });
        Assert.Contains("IsIn", error.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Trees_of_any_shape_select_what_they_say(int seed)
    {
        var random = new Random(seed);
        for (int times = 0; times < 200; times++)
        {
            (Filter filter, Func<int, bool> holds) = Tree(random, random.Next(1, 7));
            Assert.Equal(Enumerable.Range(0, 2000).Where(holds).Sum(row => (long)row), _table.Where(filter).Aggregate(_number.Sum()) ?? 0);
        }
    }

    private static (Filter, Func<int, bool>) Tree(Random random, int depth)
    {
        int key = random.Next(50), most = random.Next(2000);
        if (depth == 0)
            return random.Next(2) == 0 ? (_key.Between(0, key), row => row % 50 <= key) : (_number.AtMost(most), row => row <= most);
        (Filter left, Func<int, bool> first) = Tree(random, random.Next(depth));
        (Filter right, Func<int, bool> second) = Tree(random, random.Next(depth));
        return random.Next(3) switch
        {
            0 => (left & right, row => first(row) && second(row)),
            1 => (left | right, row => first(row) || second(row)),
            _ => (!left, row => !first(row)),
        };
    }

    private int Count(Filter filter) => _table.Where(filter).Aggregate(Aggregate.Count());
}
