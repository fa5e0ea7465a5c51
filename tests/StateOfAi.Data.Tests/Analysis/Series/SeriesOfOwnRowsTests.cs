namespace StateOfAi.Data.Tests;

/// <summary>Selectors do not hide what rows know about themselves.</summary>
public sealed class SeriesOfOwnRowsTests
{
    private static readonly DatasetCollection Data = StateOfAiCatalog.Embedded.Datasets;

    [Fact]
    public void Two_vintages_are_not_mixed()
    {
        ChipCitation[] rows =
        [
            .. Data.ChipCitations.OfVintage(PartialDate.OfMonth(2024, 10)).Where(row => row is { Name: "All NVIDIA", Period.Year: 2023 }),
            .. Data.ChipCitations.Where(row => row is { Name: "All NVIDIA", Period.Year: 2024 }),
        ];

        Assert.Equal(2, rows.Length);
        Assert.Throws<ArgumentException>("rows", () => rows.ToSeries());
        Assert.Contains("one vintage",
            Assert.Throws<ArgumentException>("rows", () => rows.ToSeries(row => row.Period, row => row.Papers)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("rows", () => rows.ToSeriesBy(row => row.Name, row => row.Period, row => row.Papers));
        // The caller may say otherwise, and a computed number is no longer that of the row.
        Assert.Equal(2, rows.ToSeries(row => row.Period, row => row.Papers, vintage: _ => null).Count);
        Assert.Equal(2, rows.ToSeries(row => row.Period, row => row.Papers! * 2).Count);
    }

    [Fact]
    public void Two_scopes_are_not_mixed()
    {
        Sold[] rows = [new("2023", "$1", "net"), new("2024", "$2", "gross")];

        Assert.Contains("one scope",
            Assert.Throws<ArgumentException>("rows", () => rows.ToSeries(row => row.Period, row => row.Value)).Message,
            StringComparison.Ordinal);
        Assert.Equal("any", rows.ToSeries(row => row.Period, row => row.Value, scope: _ => "any").Last.Scope);
        Assert.Equal(2, rows.ToSeries(row => row.Period, row => row.Value!.Value, Unit.Usd).Count);
    }

    [Fact]
    public void A_row_without_a_number_is_of_the_same_scope()
    {
        Sold[] rows = [new("2023", "$1", "net"), new("2024", null, "net")];

        Series series = rows.ToSeries(row => row.Period, row => row.Value);

        Assert.Equal("net", series[0].Scope);
        Assert.Equal("net", series[1].Scope);
        Assert.False(series[1].Value.IsKnown);
    }

    private sealed class Sold(string year, string? amount, string scope) : IObserved
    {
        public TimePeriod? Period { get; } = TimePeriod.Parse(year);

        public Figure? Value { get; } = amount is null ? null : Figure.Parse(amount);

        public string? Scope { get; } = scope;
    }
}
