namespace StateOfAi.Data.Tests;

/// <summary>The operators of a table choose and order as those of LINQ do.</summary>
public sealed class ResultOperatorsTests
{
    [Fact]
    public void Operators_choose_and_order_as_those_of_LINQ_do()
    {
        ResultList<int> numbers = new[] { 3, 1, 4, 1, 5, 9, 2, 6 }.ToResultList(view => view.Column("Number", number => number));

        Assert.Equal([4, 5, 9, 6], numbers.Where(number => number > 3));
        Assert.Equal([1, 1, 2, 3, 4, 5, 6, 9], numbers.OrderBy(number => number));
        Assert.Equal([9, 6, 5, 4, 3, 2, 1, 1], numbers.OrderByDescending(number => number));
        Assert.Equal([4, 2, 6, 3, 1, 1, 5, 9], numbers.OrderBy(number => number % 2));
        Assert.Equal([2, 4, 6, 1, 1, 3, 5, 9], numbers.OrderBy(number => number % 2).ThenBy(number => number));
        Assert.Equal([9, 5, 3, 1, 1, 6, 4, 2], numbers.OrderByDescending(number => number % 2).ThenByDescending(number => number));
        Assert.Equal([9, 6, 5, 4, 3, 2, 1, 1], numbers.OrderBy(number => -number, Comparer<int>.Default));
        Assert.Equal([3, 1], numbers.Take(2));
        Assert.Equal([9, 2, 6], numbers.Skip(5));
        Assert.Equal([2, 6], numbers.TakeLast(2));
        Assert.Equal([3, 1, 4], numbers.SkipLast(5));
        Assert.Equal([3, 1], numbers.TakeWhile(number => number < 4));
        Assert.Equal([4, 1, 5, 9, 2, 6], numbers.SkipWhile(number => number < 4));
        Assert.Equal([3, 1, 4, 5, 9, 2, 6], numbers.Distinct());
        Assert.Equal([3, 1, 4, 1, 5, 9, 2, 6, 7], numbers.Concat([7]));
        Assert.Equal([6, 2, 9, 5, 1, 4, 1, 3], numbers.Reverse());
        Assert.Equal([1, 4], numbers[1..3]);
        Assert.Equal([9, 2, 6], numbers[^3..]);
        Assert.Equal((8, 6, 31), (numbers.Count, numbers[^1], numbers.Sum()));
        Assert.Equal("2\n6", numbers.TakeLast(2).ToString());
        Assert.Equal("Number\n2\n6\n",
            (from number in numbers where number % 2 == 0 && number != 4 orderby number select number).Take(9).ToCsv());
        Assert.Throws<ArgumentNullException>("predicate", () => numbers.Where(null!));
        Assert.Throws<ArgumentNullException>("keySelector", () => numbers.OrderBy<int>(null!));
    }

    [Fact]
    public void What_was_chosen_does_not_change_with_what_the_condition_looks_at()
    {
        int least = 3;
        ResultList<int> numbers = new[] { 1, 2, 3, 4 }.ToResultList(view => view.Column("Number", number => number));
        ResultList<int> chosen = numbers.Where(number => number >= least);
        least = 1;

        Assert.Equal([3, 4], chosen);
    }

    [Fact]
    public void Figures_are_ordered_and_what_has_no_order_is_refused_with_the_way_out()
    {
        string[] largest =
        [
            .. StateOfAiCatalog.Embedded.Reports[2023].Acquisitions.Where(deal => deal.Price?.Unit == Unit.Usd)
                .OrderByDescending(deal => deal.Price).Take(2).Select(deal => deal.Price!.ToString()),
        ];

        Assert.Equal(["$1.3B", "$650M"], largest);
        ResultList<string> mixed = new[] { "€1", "$9", "€7", "$3" }.ToResultList(view => view.Column("A", text => text));
        Assert.Equal(["€7", "€1", "$9", "$3"], mixed.OrderByDescending(text => Figure.Parse(text)));
        Assert.Equal(["€7", "€1", "$9", "$3"], mixed.OrderBy(_ => 1).ThenByDescending(text => Figure.Parse(text)));
        var error = Assert.Throws<ArgumentException>(() => StateOfAiCatalog.Embedded.Reports[2023].Audit().OrderBy(audit => audit.Claim));
        Assert.Contains("Claim has no natural order", error.Message, StringComparison.Ordinal);
    }
}
