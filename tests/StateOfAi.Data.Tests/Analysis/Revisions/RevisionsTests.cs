using System.Globalization;

namespace StateOfAi.Data.Tests;

public sealed class RevisionsTests
{
    private static readonly Reading[] Earlier = [new("a", 10), new("b", 20), new("c", 30), new("d", null), new("e", null)];
    private static readonly Reading[] Later = [new("f", 1), new("e", null), new("d", 4), new("c", 33), new("b", 20)];

    [Fact]
    public void Rows_come_go_change_and_stay()
    {
        Revisions<Reading, string> revisions = Between(Earlier, Later);

        Assert.Equal(["f"], revisions.Added.Select(row => row.Name));
        Assert.Equal(["a"], revisions.Removed.Select(row => row.Name));
        Assert.Equal(["d", "c"], revisions.Revised.Select(row => row.Key));
        Assert.Equal(2, revisions.Unchanged);
        Assert.Same(Earlier[2], revisions.Revised[1].Earlier);
        Assert.Same(Later[3], revisions.Revised[1].Later);
        Assert.Equal(10, revisions.Revised[1].Growth.Percent.Point!.Value.Value, 10);
        Assert.Equal(UnknownReason.ValueMissing, revisions.Revised[0].Growth.Percent.Reason);
    }

    [Fact]
    public void The_text_counts_and_lists() => Assert.Equal(
        "1 added, 1 removed, 2 revised, 2 unchanged\nd: missing to 4 papers: not known: the base is missing\nc: 30 papers to 33 papers: "
            + "+10%, 1.1x", Between(Earlier, Later).ToString());

    [Fact]
    public void Two_empty_vintages_do_not_differ() =>
        Assert.Equal("0 added, 0 removed, 0 revised, 0 unchanged", Between([], []).ToString());

    [Fact]
    public void A_qualifier_is_a_revision() => Assert.Single(
        Revisions
            .Between([Figure.Exact(5, Unit.Gpus)], [Figure.Of(5, Qualifier.MoreThan, Unit.Gpus)], _ => "one", figure => figure).Revised);

    [Theory]
    [InlineData("", "-1.5: 5 GPUs to 6 GPUs: +20%, 1.2x")]
    [InlineData("de-DE", "-1,5: 5 GPUs to 6 GPUs: +20 %, 1,2x")]
    public void The_key_is_written_in_the_culture_that_is_asked_for(string culture, string text) => Assert.Equal(
        text,
        Revisions
            .Between([5], [6], _ => -1.5, count => Figure.Exact(count, Unit.Gpus)).Revised[0].ToString(null,
                CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void A_key_of_several_parts_has_columns_and_no_parentheses()
    {
        (string, string, int)[] then = [("a", "2022", 1), ("b", "2022", 2)], now = [("a", "2022", 3), ("c", "2023", 4)];
        var revisions = Revisions.Between(
            then, now, row => (row.Item1, TimePeriod.Parse(row.Item2)), row => Figure.Exact(row.Item3, Unit.Gpus));

        Assert.Equal("What,Row,Period,From (GPUs),To (GPUs),Change (%)\nrevised,a,2022,1,3,200\nadded,c,2023,,,\nremoved,b,2022,,,\n",
            revisions.ToCsv());
        Assert.Equal(["Row", "Period", "From", "To", "Change"], revisions.Revised.ToView().Columns.Select(column => column.Name));
        Assert.Equal("a, 2022", Revisions.Between(then, now, row => (row.Item1, row.Item2), row => Figure.Exact(row.Item3, Unit.Gpus))
            .Revised.ToView().Rows[0]["Row"].Text);
    }

    [Fact]
    public void Wrong_use_is_told()
    {
        ArgumentException twice = Assert.Throws<ArgumentException>(() => Between(Earlier, [.. Later, Later[0]]));
        Assert.Equal("later", twice.ParamName);
        Assert.Contains("'f'", twice.Message, StringComparison.Ordinal);
        Assert.Equal("earlier", Assert.Throws<ArgumentException>(() => Between([.. Earlier, Earlier[0]], Later)).ParamName);
        Assert.Equal("key",
            Assert.Throws<ArgumentException>(() => Revisions.Between(Earlier, Later, _ => (string)null!, row => row.Papers)).ParamName);
        Assert.Equal("value",
            Assert.Throws<ArgumentNullException>(() => Revisions.Between(Earlier, Later, row => row.Name, null!)).ParamName);
    }

    private static Revisions<Reading, string> Between(Reading[] earlier, Reading[] later) =>
        Revisions.Between(earlier, later, row => row.Name, row => row.Papers);

    private sealed record Reading(string Name, int? Count)
    {
        public Figure? Papers => Count is { } count ? Figure.Exact(count, Unit.Parse("paper")) : null;
    }
}
